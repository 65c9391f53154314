//! An operation that reads, with parameters in every place that could contain a secret. The spec has none like it yet.

use feishu_api::endpoint::Text;
use feishu_api::endpoint::{BodyKind, Endpoint, Location, Method, Parameter, TokenKind, ValueKind};
use feishu_api::im::v1::pin::{CreateError, CreateResponse};
use feishu_api::wire::{Fields, Object};
use feishu_api::{Operation, Secret};

/// Reads a pin.
#[derive(Clone, Debug, Default)]
pub(crate) struct Probe {
    pub(crate) in_query: Secret,
    pub(crate) in_header: Secret,
}

impl Object for Probe {
    fn fields(&mut self, f: &mut Fields<'_>) {
        for (key, secret) in [("in_query", &mut self.in_query), ("in_header", &mut self.in_header)] {
            if !secret.is_empty() {
                f.field(key, secret);
            }
        }
    }
}

impl Operation for Probe {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static Endpoint = &Endpoint::new("test.v1.probe.get", Method::Get, "/open-apis/test/v1/probe")
        .documented(Text::new("探测", "Probe"), "https://open.feishu.cn/document/probe")
        .access(&[TokenKind::Tenant], &[], &[])
        .request(
            BodyKind::None,
            &[
                Parameter::new("in_query", "q", Location::Query, false, ValueKind::String),
                Parameter::new("in_header", "x-probe", Location::Header, false, ValueKind::String),
            ],
        );
}
