// Generated from spec/platform/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A kind of department ID. / 部门 ID 的类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// `open_department_id`: The ID that the platform gives a department; it starts with `od-`. / 由系统自动生成的部门 ID，以 od- 开头。
    OpenDepartmentId,
    /// `department_id`: The ID that the tenant gives a department. / 由企业自定义的部门 ID。
    DepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DepartmentIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DepartmentIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenDepartmentId => "open_department_id",
            Self::DepartmentId => "department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_department_id" => Self::OpenDepartmentId,
            "department_id" => Self::DepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A kind of user ID. / 用户 ID 的类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// `open_id`
    ///
    /// Identifies the user within one app; every other app has another one. See [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
    ///
    /// 用户在一个应用中的 ID，换一个应用就不同，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// Identifies the user across all apps of one developer; other developers have another one. See [How to obtain a Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id).
    ///
    /// 用户在同一开发商的各个应用中共用的 ID，换一个开发商就不同，参见[如何获取 Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// Identifies the user within their tenant, alike for all of its apps. See [How to obtain a User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id).
    ///
    /// 用户在所属企业内的 ID，企业内的所有应用看到的都一样，参见[如何获取 User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    DepartmentIdType UserIdType
}
