//! The page that the spec transcribes, read independently of anything generated.

const PAGE: &str = include_str!("../../codegen/tests/fixtures/im.v1.pin.create.md");

/// A row of the page's error table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) status: u16,
    pub(crate) code: i64,
    pub(crate) message: &'static str,
    /// The advice, in Markdown with its line breaks.
    pub(crate) fix: String,
}

/// Returns the text below a heading.
fn section(heading: &str) -> &'static str {
    let (_, rest) = PAGE.split_once(&format!("\n### {heading}\n")).unwrap();
    rest.split("\n#").next().unwrap()
}

/// Returns the error table.
pub(crate) fn errors() -> Vec<Row> {
    let table = section("错误码").lines().filter(|line| line.contains(" | "));
    table
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(" | ").collect();
            let [status, code, message, fix] = cells.try_into().unwrap();
            let fix = fix.replace("<br>", "\n");
            Row { status: status.parse().unwrap(), code: code.parse().unwrap(), message, fix }
        })
        .collect()
}

/// Returns the example of the request.
pub(crate) fn request() -> &'static str {
    json("请求体示例")
}

/// Returns the example of the reply.
pub(crate) fn response() -> &'static str {
    json("响应体示例")
}

fn json(heading: &str) -> &'static str {
    let (_, rest) = section(heading).split_once("```json\n").unwrap();
    rest.split_once("\n```").unwrap().0
}

/// Removes the white space between JSON tokens; everything else, including the order of keys, is unchanged.
pub(crate) fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    let keep = |character: &char| {
        let quoted = in_string;
        match character {
            '"' if !escaped => in_string = !in_string,
            _ => {}
        }
        escaped = *character == '\\' && !escaped;
        quoted || !character.is_whitespace()
    };
    json.chars().filter(keep).collect()
}

#[test]
fn the_page_is_read_completely() {
    let errors = errors();
    assert_eq!(errors.len(), 13);
    assert_eq!((errors[0].status, errors[0].code, errors[12].code), (400, 230_001, 230_054));
    assert_eq!(compact(request()), r#"{"message_id":"om_dc13264520392913993dd051dba21dcf"}"#);
    assert!(compact(response()).starts_with(r#"{"code":0,"msg":"success","data":{"pin":{"#));
    assert_eq!(compact(r#"{ "a b" : "\" \\" , "c" : [ 1 ] }"#), r#"{"a b":"\" \\","c":[1]}"#);
}
