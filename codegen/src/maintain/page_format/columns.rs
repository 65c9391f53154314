//! The columns of a page's tables: the meaning of their titles and fixed words, in all spellings.

use crate::source::is_hidden;

/// The content of a column in a field table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldColumn {
    Name,
    Type,
    Required,
    Doc,
    Example,
    Default,
}

/// The content of a column in an error table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorColumn {
    Status,
    Code,
    Message,
    Fix,
}

/// The usual columns of a table of request fields.
pub(crate) const REQUEST_COLUMNS: [&str; 4] = ["名称", "类型", "必填", "描述"];
/// The usual columns of a table of path parameters, or of a reply.
pub(crate) const REPLY_COLUMNS: [&str; 3] = ["名称", "类型", "描述"];
/// The usual columns of a table of errors.
pub(crate) const ERROR_COLUMNS: [&str; 4] = ["HTTP状态码", "错误码", "描述", "排查建议"];
/// The usual columns of a table of an error's detailed causes.
pub(crate) const SUB_ERROR_COLUMNS: [&str; 3] = ["错误码", "描述", "排查建议"];

/// Returns the content of a column in a field table, by its title.
pub(crate) fn field_column(title: &str) -> Option<FieldColumn> {
    Some(match plain(title).as_str() {
        "名称" | "参数" | "参数名" | "参数名称" | "字段" | "字段名" | "字段名称" | "属性" | "key" | "name"
        | "field" | "parameter" => FieldColumn::Name,
        "类型" | "数据类型" | "参数类型" | "字段类型" | "type" => FieldColumn::Type,
        "必填" | "是否必填" | "是否必须" | "必须" | "必选" | "是否必选" | "必需" | "是否必需" | "required" => {
            FieldColumn::Required
        }
        "描述" | "说明" | "参数说明" | "字段说明" | "字段描述" | "参数描述" | "含义" | "备注" | "description" => {
            FieldColumn::Doc
        }
        "示例" | "示例值" | "参考值" | "example" => FieldColumn::Example,
        "默认值" | "默认" | "default" => FieldColumn::Default,
        _ => return None,
    })
}

/// Returns the name of the column at this index for the cells of a row: its title, or its number if it has no title of
/// its own that can be a key.
pub(crate) fn cell_key(titles: &[&str], index: usize) -> String {
    match titles.get(index) {
        Some(title) if !title.is_empty() && !title.contains(is_hidden) && !titles[..index].contains(title) => {
            (*title).to_owned()
        }
        _ => (index + 1).to_string(),
    }
}

/// Returns the contents of an error table's columns, or `None` if these are not columns of an error table.
pub(crate) fn error_columns<'a>(titles: impl Iterator<Item = &'a str>) -> Option<Vec<Option<ErrorColumn>>> {
    let mut columns: Vec<Option<ErrorColumn>> = Vec::new();
    for title in titles {
        let has = |column| columns.contains(&Some(column));
        let column = match plain(title).as_str() {
            "http状态码" | "状态码" | "httpstatus" => Some(ErrorColumn::Status),
            "错误码" | "错误代码" | "返回码" | "code" | "errorcode" => Some(ErrorColumn::Code),
            "排查建议" | "解决方案" | "处理建议" | "解决办法" | "建议" | "排查方案" | "处理方式" | "排查方法" => {
                Some(ErrorColumn::Fix)
            }
            "描述" | "错误描述" | "错误信息" | "说明" | "msg" | "message" | "错误说明" | "含义" | "备注" | "原因" => {
                if has(ErrorColumn::Message) {
                    Some(ErrorColumn::Fix)
                } else {
                    Some(ErrorColumn::Message)
                }
            }
            _ => None,
        };
        columns.push(column.filter(|column| !columns.contains(&Some(*column))));
    }
    let has = |column| columns.contains(&Some(column));
    (has(ErrorColumn::Code) && (has(ErrorColumn::Message) || has(ErrorColumn::Fix))).then_some(columns)
}

/// Returns the contents of a field table's columns, or `None` if these are not columns of a field table.
pub(crate) fn field_columns<'a>(titles: impl Iterator<Item = &'a str>) -> Option<Vec<Option<FieldColumn>>> {
    let mut columns: Vec<Option<FieldColumn>> = Vec::new();
    for title in titles {
        columns.push(field_column(title).filter(|column| !columns.contains(&Some(*column))));
    }
    let has = |column| columns.contains(&Some(column));
    (has(FieldColumn::Name) && (has(FieldColumn::Type) || has(FieldColumn::Doc))).then_some(columns)
}

/// Returns the text of the column that says whether a field is required.
pub(crate) fn required(required: bool) -> &'static str {
    if required { "是" } else { "否" }
}

/// Whether a field is required, from the text of that column; `None` if the text states a condition.
pub(crate) fn read_required(words: &str) -> Option<bool> {
    match words {
        "是" | "必填" | "必须" | "必选" | "必需" | "yes" | "Yes" | "true" | "Y" => Some(true),
        "否" | "" | "可选" | "选填" | "非必填" | "非必选" | "no" | "No" | "false" | "N" => Some(false),
        _ => None,
    }
}

/// Returns a title without marks and white space, in lower case.
fn plain(title: &str) -> String {
    title.chars().filter(|c| !c.is_whitespace() && !matches!(c, '*' | '`' | '_')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_field_tables() {
        use FieldColumn::{Default, Doc, Example, Name, Required, Type};
        let columns = |titles: &[&str]| field_columns(titles.iter().copied());
        assert_eq!(columns(&REQUEST_COLUMNS), Some(vec![Some(Name), Some(Type), Some(Required), Some(Doc)]));
        assert_eq!(columns(&["**参数**", " 是否 必须"]), None);
        assert_eq!(
            columns(&["参数名", "默认值", "示例", "灰度", "说明"]),
            Some(vec![Some(Name), Some(Default), Some(Example), None, Some(Doc)])
        );
        // The second of two columns with the same meaning is not recognised.
        assert_eq!(columns(&["名称", "描述", "备注"]), Some(vec![Some(Name), Some(Doc), None]));
        assert_eq!(columns(&["场景", "意义"]), None);
    }

    #[test]
    fn titles_of_error_tables() {
        use ErrorColumn::{Code, Fix, Message, Status};
        let columns = |titles: &[&str]| error_columns(titles.iter().copied());
        assert_eq!(columns(&ERROR_COLUMNS), Some(vec![Some(Status), Some(Code), Some(Message), Some(Fix)]));
        assert_eq!(columns(&["错误码", "描述", "说明"]), Some(vec![Some(Code), Some(Message), Some(Fix)]));
        assert_eq!(columns(&["错误码", "级别"]), None);
        assert_eq!(columns(&["描述", "说明"]), None);
    }
}
