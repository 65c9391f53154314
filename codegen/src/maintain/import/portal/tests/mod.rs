//! Tests the results of reading portal pages. The pages are made up.

mod broken;

use super::*;

/// Reads a page. Returns its defects as well: the slug and the text each points at.
fn page(text: &str) -> (Page, Vec<(&'static str, String)>) {
    let source = Arc::new(SourceText::new("page.md", text));
    let mut defects = Diagnostics::new();
    let page = read(&source, &mut defects);
    let found = defects.sorted().into_iter().map(|defect| {
        assert!(!defect.message.is_empty() && defect.help.is_some(), "{defect:?}");
        (defect.slug, source.text()[defect.span.clone()].to_owned())
    });
    (page, found.collect())
}

/// Renders a block in short: `# title`, prose as it is, ```` ```language ```` with its lines, a table as rows with `|`
/// between the cells and the level before them.
fn short(block: &Block) -> String {
    let row = |cells: &[Traced]| cells.iter().map(Traced::text).collect::<Vec<_>>().join("|");
    match block {
        Block::Heading { level, text } => format!("{} {}", "#".repeat(*level), text.text()),
        Block::Text(text) => text.text().to_owned(),
        Block::Code { language, text } => format!("```{language}\n{}", text.text()),
        Block::Table(table) => {
            let rows = table.rows.iter().map(|each| match each.level {
                Some(level) => format!("{level} {}", row(&each.cells)),
                None => row(&each.cells),
            });
            std::iter::once(row(&table.titles)).chain(rows).collect::<Vec<_>>().join("\n")
        }
    }
}

/// Returns the blocks of a page without defects.
fn blocks(text: &str) -> Vec<String> {
    let (page, defects) = page(text);
    assert_eq!(defects, [], "{text}");
    page.blocks.iter().map(short).collect()
}

fn tables(page: &Page) -> Vec<&Table> {
    page.blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

/// Returns the text of a cell with this content.
fn cell(content: &str) -> (String, Vec<(&'static str, String)>) {
    let (page, defects) = page(&format!("<md-table><md-tr><md-td>{content}</md-td></md-tr></md-table>"));
    (tables(&page)[0].rows[0].cells[0].text().to_owned(), defects)
}

const BOX_PAGE: &str = r#"---
title: "开箱"
fullPath: "/acme/box/open"
updateTime: "1700000000000"
---

# 开箱

打开一个箱子，参见[箱子](/ssl:ttdoc/acme/box)。{试一试}(url=/tools?project=acme&method=open)

:::html
<md-alert type="error">

</md-alert>
:::

:::html
<md-alert type="tip">
小心 **夹手**。
</md-alert>
:::

## 请求
:::html
<md-table>
  <md-thead>
  <tr>
      <md-th>基本</md-th>
      <md-th></md-th>
  </tr>
  </md-thead>
  <md-tbody>
    <md-tr>
      <md-th>支持的应用类型</md-th>
      <md-td>
      <md-app-support types="custom,isv"></md-app-support>
      </md-td>
    </md-tr>
    <md-tr>
      <md-th>
            权限要求
            <md-tooltip type="info">有其一即可</md-tooltip>

            <div style="color: red">任一</div>
      </md-th>
      <md-td>
            <md-perm name="acme:box" desc="管理箱子" support_app_types="custom" tags="">管理箱子</md-perm>
            <md-perm name="acme:box:open" desc="开箱" tags="history">开箱（旧）</md-perm>
      </md-td>
    </md-tr>
  </md-tbody>
</md-table>
:::

### 请求体
:::html
<md-dt-table>
  <md-dt-thead>
      <md-dt-tr>
      <md-dt-th style="width: 35%;">名称</md-dt-th>
      <md-dt-th filters="是,否" >描述</md-dt-th>
      </md-dt-tr>
  </md-dt-thead>
  <md-dt-tbody>

<md-dt-tr level="0">
	<md-dt-td>
	<md-text type="field-name" >lid</md-text>
	</md-dt-td>
	<md-dt-td>
	盖子。

**可选值有**：
<md-enum>
<md-enum-item key="up" >打开</md-enum-item>
<md-enum-item key="down" >合上</md-enum-item>
</md-enum>
	</md-dt-td>
</md-dt-tr>

<md-dt-tr level="1">
	<md-dt-td><md-text type="field-type" >hinge\[\]</md-text></md-dt-td>
	<md-dt-td>\-</md-dt-td>
</md-dt-tr>
  </md-dt-tbody>
</md-dt-table>
:::

### 请求体示例
:::html
<md-code-json>
{
    "lid": "<up>"
}
</md-code-json>
:::

- 一

    - 二
"#;

#[test]
fn a_page_gives_the_text_of_the_official_page() {
    let expected = [
        "# 开箱",
        "打开一个箱子，参见[箱子](https://open.feishu.cn/document/acme/box)。\n\n**注意事项**：小心 **夹手**。",
        "## 请求",
        "基本|&nbsp;\n支持的应用类型|Custom App、Store App\n权限要求\n**有其一即可**\n任一|管理箱子(acme:box)\n开箱（旧）(acme:box:open)",
        "### 请求体",
        "名称|描述\n0 lid|盖子。\n**可选值有**：\n- up：打开\n- down：合上\n1 hinge\\[\\]|\\-",
        "### 请求体示例",
        "```json\n{\n    \"lid\": \"<up>\"\n}",
        "- 一\n\n- 二",
    ];
    assert_eq!(blocks(BOX_PAGE), expected);
    assert_eq!(page(BOX_PAGE).0.address.as_deref(), Some("https://open.feishu.cn/document/acme/box/open"));
}

#[test]
fn the_dialect_is_known_by_front_matter_or_components() {
    assert!(is_portal(BOX_PAGE));
    assert!(is_portal("\u{feff}---\nfullPath: /a\n---\n"));
    assert!(is_portal("# a\n:::note\nb\n:::\n"));
    assert!(is_portal("# a\n  <md-table>"));
    assert!(!is_portal("# a\n\n名称 | 描述\n---|---\na | <md-text type=\"b\">"));
    assert!(!is_portal("---\ntitle: a\n---\n"));
    assert!(!is_portal(""));
}

#[test]
fn the_address_may_be_absolute_or_missing() {
    let address = |text: &str| page(text).0.address;
    assert_eq!(address("---\nfullPath: 'https://acme.test/a'\n---\n").as_deref(), Some("https://acme.test/a"));
    assert_eq!(address("---\nfullPath: a\n---\n").as_deref(), Some("https://open.feishu.cn/document/a"));
    assert_eq!(address("---\nfullPath: \"\"\n---\n"), None);
    assert_eq!(address("---\nfullPath: /a b\n---\n"), None);
    assert_eq!(address("# a"), None);
}

#[test]
fn front_matter_without_an_end_is_prose() {
    assert_eq!(blocks("---\nfullPath: /a\n# b"), ["---\nfullPath: /a", "# b"]);
}

#[test]
fn components_in_a_cell_become_markdown() {
    for (content, expected) in [
        ("<md-text type='field-name'>a</md-text>", "a"),
        ("<md-tag mode=inline type=token-user>user_access_token</md-tag> 或", "`user_access_token` 或"),
        (r#"<md-tag type="push" href="/ssl:ttdoc/a/b">Hook</md-tag>"#, "[Hook](https://open.feishu.cn/document/a/b)"),
        (r#"<md-tag type="plain">a</md-tag>"#, "a"),
        (
            r#"<md-tooltip type="info"
        >a</md-tooltip>"#,
            "**a**",
        ),
        (r#"<md-perm name="a:b" desc="B"></md-perm>"#, "B(a:b)"),
        (r#"<md-perm name="a:b" desc="B"/>c"#, "B(a:b)c"),
        (r#"<md-perm name="a:b" desc="B">C</md-perm>"#, "C(a:b)"),
        (
            r#"<md-perm name="a:b" desc="1 > 0">
        C
        </md-perm>"#,
            "C(a:b)",
        ),
        (r#"<md-app-support types="isv"></md-app-support>"#, "Store App"),
        (r#"<md-app-support types="custom, other"/>"#, "Custom App、other"),
        (
            r#"a<md-alert type="warn" icon="none">

        </md-alert>"#,
            "a",
        ),
        (
            r#"a
        <md-alert type="warn">
          b
        </md-alert>。"#,
            "a\n**注意事项**：b。",
        ),
        (r#"<md-alert type="tip"><md-perm name="a" desc="b"></md-perm></md-alert>"#, "**注意事项**：b(a)"),
        (
            r#"值：<md-enum><md-enum-item key="1" >一</md-enum-item><md-enum-item key="2">二

        三</md-enum-item></md-enum>末"#,
            "值：\n- 1：一\n- 2：二\n三\n末",
        ),
        ("<b>a</b><strong>b</strong><font color=\"red\">c</font><span>d</span>", "**a****b**cd"),
        ("a<br>b<br/>c<br />d", "a\nb\nc\nd"),
        ("<ul class=\"x\"><li>a</li><li>b</li></ul>c", "- a\n- b\nc"),
        ("<p>a</p><p>b</p><div>c</div>", "a\nb\nc"),
        ("<code>a</code>", "`a`"),
        ("<a href=\"/ssl:ttdoc/x\">y</a>", "[y](https://open.feishu.cn/document/x)"),
        ("<img src=\"https://acme.test/a.png\" alt=\"b\">", "![b](https://acme.test/a.png)"),
        ("![b](https://acme.test/a.png)", "![b](https://acme.test/a.png)"),
        ("[a](\t/ssl:ttdoc/b)", "[a](\thttps://open.feishu.cn/document/b)"),
        ("a{例子}(url=https://acme.test)b", "ab"),
        ("{\"a\": {1}(b)}", "{\"a\": {1}(b)}"),
        (r"\- a\[\] b | c &lt; d", r"\- a\[\] b | c &lt; d"),
        ("  a  b \r\n\r\n\t c  \n", "a  b\nc"),
        ("a\n  :::note\n  b\n  :::\nc", "a\nb\nc"),
        ("<md-code-json>\n{ \"a\": \"<b>\" }\n</md-code-json>c", "```json\n{ \"a\": \"<b>\" }\n```\nc"),
    ] {
        assert_eq!(cell(content), (expected.to_owned(), vec![]), "{content}");
    }
}

#[test]
fn a_sign_that_starts_no_tag_is_text() {
    for content in [
        "array<int64>",
        "List<string>",
        "<at id=\\\"ou_1\\\"></at>",
        "a < b > c <= d << e <",
        "<!-- a -->",
        "<md",
        "<bold>",
        "< b>",
        "</>",
        "`<b>a</b>`",
        "`<br>` 换行",
        "```json\n{\"a\": \"<b>1</b><br>\"}\n```",
    ] {
        assert_eq!(cell(content), (content.to_owned(), vec![]), "{content}");
    }
}

#[test]
fn a_backtick_alone_hides_no_more_than_its_line() {
    assert_eq!(cell("a ` b\n<b>c</b>").0, "a ` b\n**c**");
}

#[test]
fn html_in_prose_stays_as_the_official_dialect_leaves_it() {
    let text = "<code>a</code><br>\n<div><ul>\n  <li><b>b</b></li>\n</ul></div> <font color=\"red\">c</font>";
    assert_eq!(blocks(text), ["<code>a</code><br>\n<ul>\n  <li>**b**</li>\n</ul>\n c"]);
}

#[test]
fn blocks_of_markdown_vanish_around_their_text() {
    let text = "甲\n\n:::note\n**说明**\n\n- 乙\n:::\n\n::: warning\n丙\n:::\n丁";
    assert_eq!(blocks(text), ["甲\n**说明**\n\n- 乙\n丙\n丁"]);
}

#[test]
fn open_components_stay_open_over_a_code_block() {
    assert_eq!(blocks("<md-alert type=\"tip\">\n```\na\n```\nb\n</md-alert>"), ["```\na", "**注意事项**：b"],);
}

#[test]
fn code_is_taken_as_it_is() {
    let text = "```json \n{\n\n  \"a\": \"<b>\" # x | y\n|-|\n}\n```\n- b\n  ~\n  ```sh\n  # c\n    d\n e\n  ```\n````\n```\n````";
    assert_eq!(
        blocks(text),
        ["```json\n{\n\n  \"a\": \"<b>\" # x | y\n|-|\n}", "- b\n  ~", "```sh\n# c\n  d\ne", "```\n```"],
    );
}

#[test]
fn every_panel_of_code_tabs_is_a_code_block() {
    let text = "<md-code-tabs>\n  <md-code-tab-group title=\"a\">\n    <md-code-tab-panel sdkType=\"go-sdk\">\n\
        import (\n\t\"a\"\n\n\t\"b\"\n)\n    </md-code-tab-panel>\n    <md-code-tab-panel sdkType='py-sdk'># c\n\
        </md-code-tab-panel>\n  </md-code-tab-group>\n</md-code-tabs>\nd";
    assert_eq!(blocks(text), ["```go-sdk\nimport (\n\t\"a\"\n\n\t\"b\"\n)", "```py-sdk\n# c", "d"]);
}

#[test]
fn a_table_of_bars_tells_levels_by_marks() {
    let text = "|参数|说明|\n|-|:-:|\n|code |码|\n|data|-|\n|&emsp;∟list|**a**<br>b|\n|&emsp;&emsp;&emsp;∟id|[c](/ssl:ttdoc/d)|\n\
        |&emsp;∟end| e \\| f\n|msg|g||\n\nh";
    let expected = "参数|说明\n0 code|码\n0 data|-\n1 &emsp;∟list|**a**\nb\n2 &emsp;&emsp;&emsp;∟id|\
        [c](https://open.feishu.cn/document/d)\n1 &emsp;∟end|e \\| f\n0 msg|g|";
    assert_eq!(blocks(text), [expected, "h"]);
    assert_eq!(blocks("a | b\n-- | --\n└ c| d\n└└ e|f\ng|\n# h"), ["a|b\n0 └ c|d\n1 └└ e|f\n0 g", "# h"]);
    assert_eq!(blocks("a|b\n-|-\nc|d"), ["a|b\nc|d"]);
}

#[test]
fn a_line_with_a_bar_alone_is_prose() {
    assert_eq!(blocks("a | b\nc"), ["a | b\nc"]);
}

#[test]
fn the_level_a_row_tells_goes_before_marks() {
    let text = "<md-table><md-tr level='2'><md-td>∟ a</md-td></md-tr><md-tr><md-td>∟ b</md-td></md-tr></md-table>";
    assert_eq!(blocks(text), ["\n2 ∟ a\n∟ b"]);
}

#[test]
fn every_part_of_a_cell_knows_its_place() {
    let text = "<md-table>\n<md-tr>\n<md-td>\n\t 甲 [乙](/ssl:ttdoc/b)<br>\n\n <md-tag type=\"token-user\">丙</md-tag>丁\n</md-td></md-tr></md-table>";
    let (page, _) = page(text);
    let row = &tables(&page)[0].rows[0];
    let cell = &row.cells[0];
    assert_eq!(cell.text(), "甲 [乙](https://open.feishu.cn/document/b)\n`丙`丁");
    for part in ["甲 [乙](", "b)", "丙", "丁"] {
        let at = cell.text().find(part).unwrap();
        assert_eq!(&text[cell.part(at..at + part.len())], part);
    }
    let address = cell.text().find("https").unwrap();
    assert_eq!(cell.part(address..address + 1).start, text.find("/ssl").unwrap());
    assert!(text[cell.range()].starts_with('甲') && text[cell.range()].ends_with('丁'), "{}", &text[cell.range()]);
    assert!(text[row.at.clone()].starts_with("<md-tr>") && text[row.at.clone()].ends_with("</md-tr>"));
}

#[test]
fn headings_prose_and_code_know_their_places() {
    let text = "# 甲\n\n:::note\n乙 <font>丙</font>\n:::\n```\n丁\n```\n";
    let (page, _) = page(text);
    for (block, part) in page.blocks.iter().zip(["甲", "丙", "丁"]) {
        let (Block::Heading { text: traced, .. } | Block::Text(traced) | Block::Code { text: traced, .. }) = block
        else {
            panic!("{block:?}")
        };
        let at = traced.text().find(part).unwrap();
        assert_eq!(&text[traced.part(at..at + part.len())], part);
    }
}
