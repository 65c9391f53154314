// Generated from spec/elearning/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The learner of the course. / 学习该课程的学员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventUser {
    /// The IDs of the learner, one of each type. / 学员的各类用户 ID。
    pub user_id: UserId,
    /// The email address of the user. / 用户的邮箱。
    pub email: String,
    /// The mobile number of the user. / 用户的手机号。
    pub phone: String,
}
impl wire::Object for EventUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("email", &mut self.email);
        f.field("phone", &mut self.phone);
    }
}
/// The IDs of the learner, one of each type. / 学员的各类用户 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    EventUser UserId
}
