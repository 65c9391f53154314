// Generated from spec/ehr/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// An attachment. / 附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The token of the attachment, for downloading it with `ehr.v1.attachment.get`.
    ///
    /// 附件的 token，用 `ehr.v1.attachment.get` 下载时传入。
    pub id: String,
    /// The MIME type of the attachment. / 附件的 MIME 类型。
    pub mime_type: String,
    /// The name of the attachment. / 附件的名称。
    pub name: String,
    /// The size of the attachment. / 附件的大小。
    pub size: i64,
}
impl wire::Object for Attachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("mime_type", &mut self.mime_type);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
    }
}
/// An education. / 教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Education {
    /// The level of education. / 学历。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Senior high school / 高中
    /// - `4`: Vocational high school / 职业高级中学
    /// - `5`: Secondary technical school / 中等专业学校
    /// - `6`: Junior college / 大专
    /// - `7`: Bachelor / 本科
    /// - `8`: Master / 硕士
    /// - `9`: Doctor / 博士
    pub level: i64,
    /// The school that the person graduated from. / 毕业的学校。
    pub school: String,
    /// The major. / 所学的专业。
    pub major: String,
    /// The degree that was obtained. / 所获的学位。
    /// - `1`: Bachelor / 学士
    /// - `2`: Master / 硕士
    /// - `3`: Doctor / 博士
    pub degree: i64,
    /// The date on which this period starts. / 这段经历的开始日期。
    pub start: String,
    /// The date on which this period ends. / 这段经历的结束日期。
    pub end: String,
}
impl wire::Object for Education {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("level", &mut self.level);
        f.field("school", &mut self.school);
        f.field("major", &mut self.major);
        f.field("degree", &mut self.degree);
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
/// An emergency contact. / 紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: String,
    /// How the emergency contact is related to the employee. / 紧急联系人与员工的关系。
    /// - `1`: Parent / 父母
    /// - `2`: Spouse / 配偶
    /// - `3`: Child / 子女
    /// - `4`: Sibling / 兄弟姐妹
    /// - `5`: Friend / 朋友
    /// - `6`: Other / 其他
    pub relationship: i64,
    /// The mobile number of the emergency contact. / 紧急联系人的手机号。
    pub mobile: String,
}
impl wire::Object for EmergencyContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("mobile", &mut self.mobile);
    }
}
/// A work experience. / 工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperience {
    /// The company that the person worked for. / 任职的公司。
    pub company: String,
    /// The department that the person worked in. / 任职时所在的部门。
    pub department: String,
    /// The position held. / 担任的职位。
    pub job: String,
    /// The date on which this period starts. / 这段经历的开始日期。
    pub start: String,
    /// The date on which this period ends. / 这段经历的结束日期。
    pub end: String,
    /// What the work consisted of. / 对工作内容的描述。
    pub description: String,
}
impl wire::Object for WorkExperience {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company", &mut self.company);
        f.field("department", &mut self.department);
        f.field("job", &mut self.job);
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
        f.field("description", &mut self.description);
    }
}
crate::codegen::__impl_object! {
    Attachment Education EmergencyContact WorkExperience
}
