// Generated from spec/platform/services.yaml. Do not edit: change the spec and run `cargo regen`.

/// Acme <Inc.> / 顶点 (`acme`).
pub mod acme;
/// Identifiers: a string type for each kind of id.
pub mod id;
/// Scopes: the permissions an app applies for in the developer console.
pub mod scope;
/// Types that the operations of many services share.
pub mod types;
/// Returns the trait with the services of these bindings as methods of the client.
pub trait Services {
    /// Acme <Inc.> / 顶点: the operations of `acme`.
    fn acme(&self) -> acme::Api<'_>;
}
impl Services for ::feishu_api::codegen::Client {
    fn acme(&self) -> acme::Api<'_> {
        acme::Api::new(self)
    }
}
