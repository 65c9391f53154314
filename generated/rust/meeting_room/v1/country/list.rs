// Generated from spec/meeting_room/v1/country/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// List countries and regions / 获取国家地区列表: [`List`](struct@List).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List countries and regions / 获取国家地区列表.
///
/// Returns the countries and regions that can be chosen for a new building. / 返回新建建筑物时可选的国家和地区。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.meeting_room().v1().country().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/meeting_room/country/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN)
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
    Endpoint::new("meeting_room.v1.country.list", Get, "/open-apis/meeting_room/country/list")
        .documented(text("获取国家地区列表", "List countries and regions"), "https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The countries and regions to choose from. / 可选的国家和地区。
    pub countries: Vec<ListCountries>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("countries", &mut self.countries);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The countries and regions to choose from. / 可选的国家和地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountries {
    /// The ID of the country or region. / 国家或地区的 ID。
    pub country_id: String,
    /// The name of the country or region. / 国家或地区的名称。
    pub name: String,
}
impl wire::Object for ListCountries {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_id", &mut self.country_id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListCountries
}
