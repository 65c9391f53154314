// Generated from spec/corehr/v2/report_detail_row/batch_save.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Save reporting rows of a workforce plan / 批量创建/更新填报行: [`BatchSave`](struct@BatchSave).
    pub fn batch_save(
        &self,
        workforce_plan_id: impl Into<String>,
        centralized_reporting_project_id: impl Into<String>,
        items: impl Into<Vec<v2::WorkforcePlanDetailRow>>,
    ) -> crate::codegen::Call<BatchSave> {
        crate::codegen::Call::new(
            self.client,
            BatchSave::new(workforce_plan_id, centralized_reporting_project_id, items),
        )
    }
}
/// Save reporting rows of a workforce plan / 批量创建/更新填报行.
///
/// Creates rows of a workforce plan report, or updates those that exist; rows of zeros are not shown, and a row may occur only once per batch.
///
/// 批量创建集中填报的行，已存在的则更新，全为零的行不会显示，同一批中不能重复。
///
/// - `POST /open-apis/corehr/v2/report_detail_row/batchSave`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:workforce_plan_centralized_reporting_project_detail:write`
///
/// Errors: [`BatchSaveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/report_detail_row/batchSave)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSave {
    /// The ID of the workforce plan, found in the URL of its page in the workforce plan settings.
    ///
    /// 编制规划的 ID，可从编制规划设置中该规划的页面地址里取得。
    /// - Example: `"7430330781544564268"`
    pub workforce_plan_id: String,
    /// The ID of the centralized reporting project, which is `report_id` in the URL of its page for viewing data.
    ///
    /// 集中填报项目的 ID，即该项目“查看数据”页面地址中的 `report_id`。
    /// - Example: `"7430470688844023340"`
    pub centralized_reporting_project_id: String,
    /// The rows of the report, 1 to 5 at a time. / 集中填报的填报行，每次 1 到 5 行。
    /// - Length: 1 to 5
    pub items: Vec<v2::WorkforcePlanDetailRow>,
}
impl BatchSave {
    /// Creates the value from its required fields.
    pub fn new(
        workforce_plan_id: impl Into<String>,
        centralized_reporting_project_id: impl Into<String>,
        items: impl Into<Vec<v2::WorkforcePlanDetailRow>>,
    ) -> Self {
        Self {
            workforce_plan_id: workforce_plan_id.into(),
            centralized_reporting_project_id: centralized_reporting_project_id.into(),
            items: items.into(),
        }
    }
}
impl wire::Object for BatchSave {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workforce_plan_id", &mut self.workforce_plan_id);
        f.field(
            "centralized_reporting_project_id",
            &mut self.centralized_reporting_project_id,
        );
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchSave
}
crate::codegen::__operation! {
    BatchSave => BatchSaveResponse, BatchSaveError:
    Endpoint::new("corehr.v2.report_detail_row.batch_save", Post, "/open-apis/corehr/v2/report_detail_row/batchSave")
        .documented(text("批量创建/更新填报行", "Save reporting rows of a workforce plan"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/report_detail_row/batchSave")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_WORKFORCE_PLAN_CENTRALIZED_REPORTING_PROJECT_DETAIL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("workforce_plan_id", String).required(),
            body("centralized_reporting_project_id", String).required(),
            body("items", Array).required(),
        ])
}
/// The reply to [`BatchSave`](struct@BatchSave).
pub type BatchSaveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchSave`](struct@BatchSave).
    BatchSaveError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
