// Generated from spec/acs/v1/device/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// List access devices / 获取门禁设备列表: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List access devices / 获取门禁设备列表.
///
/// Returns all access devices of the tenant. / 返回租户内的全部门禁设备。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().device().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/acs/v1/devices`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:devices:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("acs.v1.device.list", Get, "/open-apis/acs/v1/devices")
        .documented(text("获取门禁设备列表", "List access devices"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_DEVICES_READONLY])])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The access control devices on this page. / 本页的门禁设备。
    pub items: Vec<ListDevice>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The access control devices on this page. / 本页的门禁设备。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevice {
    /// The ID of the access control device. / 门禁设备的 ID。
    pub device_id: String,
    /// The name of the device. / 设备的名称。
    pub device_name: String,
    /// The serial number of the device. / 设备的序列号。
    pub device_sn: String,
}
impl wire::Object for ListDevice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_id", &mut self.device_id);
        f.field("device_name", &mut self.device_name);
        f.field("device_sn", &mut self.device_sn);
    }
}
crate::codegen::__impl_object! {
    ListDevice
}
