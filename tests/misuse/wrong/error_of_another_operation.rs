//! An error that the operation does not have.

use feishu_api::auth::v3::tenant_access_token::InternalError;
use feishu_api::im::v1::pin::CreateError;
use feishu_api::error::Kind;

fn run(kind: Kind<CreateError>) -> bool {
    kind == InternalError::AppUnauthorized
}

fn main() {}
