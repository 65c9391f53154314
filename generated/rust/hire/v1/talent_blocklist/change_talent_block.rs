// Generated from spec/hire/v1/talent_blocklist/change_talent_block.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Block or unblock a talent / 加入/移除屏蔽名单: [`ChangeTalentBlock`](struct@ChangeTalentBlock).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reason(…))`.
    pub fn change_talent_block(
        &self,
        talent_id: impl Into<String>,
        option: i64,
    ) -> crate::codegen::Call<ChangeTalentBlock> {
        crate::codegen::Call::new(self.client, ChangeTalentBlock::new(talent_id, option))
    }
}
/// Block or unblock a talent / 加入/移除屏蔽名单.
///
/// Puts a talent on the block list or takes it off. / 将一名人才加入或移出屏蔽名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().talent_blocklist().change_talent_block("6930815272790114325", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/talent_blocklist/change_talent_block`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent_blocklist`
///
/// Errors: [`ChangeTalentBlockError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeTalentBlock {
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6930815272790114325"`
    pub talent_id: String,
    /// What to do with the headhunter account or the talent: disable it or enable it again.
    ///
    /// 对猎头账号或人才执行的操作：禁用，或取消禁用。
    /// - `1`: Disable / 禁用
    /// - `2`: Enable again / 取消禁用
    /// - Example: `1`
    pub option: i64,
    /// Why the talent is blocked; it must be given if `option` is `1`. / 屏蔽该人才的原因，`option` 为 `1` 时必须填写。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl ChangeTalentBlock {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>, option: i64) -> Self {
        Self {
            talent_id: talent_id.into(),
            option,
            reason: Default::default(),
        }
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for ChangeTalentBlock {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("option", &mut self.option);
        f.field("reason", &mut self.reason);
    }
}
crate::codegen::__impl_object! {
    ChangeTalentBlock
}
crate::codegen::__operation! {
    ChangeTalentBlock => ChangeTalentBlockResponse, ChangeTalentBlockError:
    Endpoint::new("hire.v1.talent_blocklist.change_talent_block", Post, "/open-apis/hire/v1/talent_blocklist/change_talent_block")
        .documented(text("加入/移除屏蔽名单", "Block or unblock a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT_BLOCKLIST])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("talent_id", String).required(),
            body("option", Integer).required(),
            body("reason", String),
        ])
}
/// The reply to [`ChangeTalentBlock`](struct@ChangeTalentBlock).
pub type ChangeTalentBlockResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`ChangeTalentBlock`](struct@ChangeTalentBlock).
    ChangeTalentBlockError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
