// Generated from spec/security_and_compliance/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The migration of a user. / 用户的迁移。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMigration {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The geographic location the data is migrated to, such as `sg`. / 数据要迁移到的地理位置，如 `sg`。
    pub dest_geo: String,
    /// The ID of the migration task. / 迁移任务的 ID。
    pub task_id: String,
    /// The state of the user's migration. / 该用户的迁移状态。
    pub status: UserMigrationStatus,
    /// How much of the migration is done, as a percentage from 0 to 100. / 迁移完成的百分比，0 到 100。
    pub progress: i64,
}
impl wire::Object for UserMigration {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("dest_geo", &mut self.dest_geo);
        f.field("task_id", &mut self.task_id);
        f.field("status", &mut self.status);
        f.field("progress", &mut self.progress);
    }
}
/// The state of the user's migration. / 该用户的迁移状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserMigrationStatus {
    /// `0`: In progress / 进行中
    N0,
    /// `1`: Completed / 已完成
    N1,
    /// `2`: Canceled / 已取消
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserMigrationStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserMigrationStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    UserMigration
}
crate::codegen::__impl_enum! {
    UserMigrationStatus
}
