//! Pages with content that a spec cannot contain: invisible characters, and paths that lead elsewhere.

use feishu_codegen::import::{Dialect, Imported, Known, Options, import};
use feishu_codegen::load_operation;
use feishu_codegen::source::{Diagnostics, Document, SourceText, Style, is_unprintable};
use std::path::Path;
use std::sync::Arc;

/// A page with the given text in prose, in the name of a field and in an example, and with the given path.
fn page(text: &str, path: &str) -> String {
    format!(
        "# 开箱{text}\n\n打开{text}。\n\n## 请求\n\n基本 | &nbsp;\n---|---\nHTTP URL | https://open.feishu.cn/open-apis/{path}\n\
         HTTP Method | POST\n\n### 请求体\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nbox_id{text} | string | 是 | 箱{text}子\n\n\
         ### 请求体示例\n```json\n{{\"box_id\": \"b{text}_1\"}}\n```\n"
    )
}

fn imported(text: &str) -> (Option<Imported>, Diagnostics) {
    let source = Arc::new(SourceText::new("page.md", text));
    let mut defects = Diagnostics::new();
    let options = Options { dialect: Some(Dialect::Official), ..Options::default() };
    let imported = import(&source, &options, &Known::default(), &mut defects, &mut Diagnostics::new());
    (imported, defects)
}

#[test]
fn invisible_characters_are_left_out() {
    for hidden in ["\u{202e}", "\u{2066}", "\u{200b}", "\u{ad}", "\u{1}"] {
        let (imported, defects) = imported(&page(hidden, "acme/v1/boxes"));
        let yaml = imported.unwrap().yaml();
        assert!(!yaml.contains(is_unprintable) && !yaml.contains("\\u") && !yaml.contains("\\x"), "{yaml}");
        assert!(yaml.contains("box_id") && yaml.contains("箱子"), "{yaml}");
        let found = defects.sorted();
        let finding = found.iter().find(|finding| finding.slug == "hidden-character").unwrap();
        assert_eq!((finding.line(), finding.column()), (1, 5));
        let document = Document::parse("box.yaml", yaml, &mut Diagnostics::new()).unwrap();
        let loaded = load_operation(Path::new("there is none"), None, document).unwrap();
        assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
    }
}

#[test]
fn reports_a_path_that_leads_elsewhere() {
    for path in ["../../:id", "acme/./x", "acme//x", "acme/%2e%2e/x", "acme\\x", "acme/x#y", "acme/x?y"] {
        let (imported, defects) = imported(&page("", path));
        let told = defects.sorted().iter().any(|finding| finding.slug == "bad-endpoint");
        let endpoint = imported.map(|imported| imported.yaml()).unwrap_or_default();
        assert!(told || !endpoint.contains(path), "{path}: {endpoint}");
        assert!(!defects.is_empty(), "{path}");
    }
}
