// Generated from spec/hire/v1/event/eco_exam_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Exam created / 创建笔试.
///
/// Is pushed to the provider when a customer has arranged an exam, with the candidate and the paper.
///
/// 客户安排笔试时推送给笔试服务商，含候选人和试卷信息。
///
/// - Type: `hire.eco_exam.created_v1`
/// - Scopes, any of: `hire:exam`, `hire:exam:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoExamCreated {
    /// The ID of the written test, unique in the recruiting system, with which its login and result are reported.
    ///
    /// 笔试 ID，在招聘系统内唯一；回传安排结果和笔试结果时使用。
    pub exam_id: String,
    /// The ID of the account, unique in the recruiting system and the same as in the account binding event.
    ///
    /// 账号 ID，在招聘系统内唯一，与账号绑定事件中的相同。
    pub account_id: String,
    /// The ID of the test paper, as given when the paper was created. / 所用试卷的 ID，即创建试卷列表时所传的 ID。
    pub paper_id: String,
    /// The candidate to be checked or tested. / 接受背调或笔试的候选人。
    pub candidate_info: EcoExamCreatedEcoExamCreateEventCandidateInfo,
}
impl wire::Object for EcoExamCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exam_id", &mut self.exam_id);
        f.field("account_id", &mut self.account_id);
        f.field("paper_id", &mut self.paper_id);
        f.field("candidate_info", &mut self.candidate_info);
    }
}
crate::codegen::__impl_object! {
    EcoExamCreated
}
crate::codegen::__event! {
    EcoExamCreated:
    Descriptor::new("hire.v1.event.eco_exam_created", "hire.eco_exam.created_v1")
        .documented(text("创建笔试", "Exam created"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM]), scopes(&[crate::scope::HIRE_EXAM_READONLY])])
}
/// The candidate to be checked or tested. / 接受背调或笔试的候选人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoExamCreatedEcoExamCreateEventCandidateInfo {
    /// The name of the candidate. / 候选人的姓名。
    pub name: String,
    /// The mobile number of the candidate. / 候选人的手机号。
    pub mobile: EcoExamCreatedEcoExamCreateEventMobile,
    /// The email address of the candidate. / 候选人的邮箱地址。
    pub email: String,
}
impl wire::Object for EcoExamCreatedEcoExamCreateEventCandidateInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
    }
}
/// The mobile number of the candidate. / 候选人的手机号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoExamCreatedEcoExamCreateEventMobile {
    /// The country calling code of the number. / 手机号的国际区号。
    pub code: String,
    /// The mobile number, without the calling code. / 手机号码，不含区号。
    pub number: String,
}
impl wire::Object for EcoExamCreatedEcoExamCreateEventMobile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("number", &mut self.number);
    }
}
crate::codegen::__impl_object! {
    EcoExamCreatedEcoExamCreateEventCandidateInfo EcoExamCreatedEcoExamCreateEventMobile
}
