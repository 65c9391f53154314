//! The phrases between tables that are the same on every page.

/// The sentence below the error table, unless the page has another.
pub(crate) const ERRORS_NOTE: &str =
    "其他服务端错误码参考：[服务端错误码说明](https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN)。";

/// The paragraphs in place of a body if the reply is a file.
pub(crate) const BINARY: [&str; 2] = ["HTTP状态码为 200 时，表示成功", "返回文件二进制流"];

/// Whether a text says, in this or another wording, that the reply is a file.
pub(crate) fn says_binary(text: &str) -> bool {
    text.contains("二进制")
}
