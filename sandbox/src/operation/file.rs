//! `im.v1.file.create` and `im.v1.file.get`
//!
//! Upload states, checked in this order:
//!
//! | state | error |
//! |---|---|
//! | a form that cannot be read or lacks a field, no name, an undocumented `file_type` | `234001` |
//! | an app whose bot capability is off | `234007` |
//! | a file of 0 bytes | `234010` |
//! | a file of more than 30 MB | `234006` |
//! | a sandbox that already stores 256 MiB of images and files | `234042` |
//!
//! Download states, checked in this order:
//!
//! | state | error |
//! |---|---|
//! | a malformed key | `234001` |
//! | an unknown key | `234005` |
//! | a file that another app uploaded | `234008` |
//! | a file of more than 100 MB | `234037` |

use super::uploaded::is_key;
use super::{Context, Handler};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::world::{Resource, ResourceKind};
use feishu_api::Download;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::file as api;

/// The size limit of a download in bytes, which is documented in prose only.
const LARGEST_DOWNLOAD: usize = 100 * 1024 * 1024;

pub(super) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        if request.file_name.is_empty() || matches!(request.file_type, api::CreateFileType::Other(_)) {
            return Err(api::CreateError::InvalidFileParameter.into());
        }
        let app_id = context.caller()?.app_id.clone();
        let app = context.world.app(&app_id).ok_or(GatewayError::AppUnavailable)?;
        if !app.bot {
            return Err(api::CreateError::FileBotNotEnabled.into());
        }
        let Some(sent) = context.file("file") else { return Err(api::CreateError::InvalidFileParameter.into()) };
        if sent.too_small {
            return Err(api::CreateError::Empty.into());
        }
        if sent.too_large {
            return Err(api::CreateError::TooLarge.into());
        }
        let key = context.world.next_key("file_v3_");
        let mut resource =
            Resource::new(&key, app_id, ResourceKind::File, sent.file.content).file_name(request.file_name);
        resource = resource.file_type(request.file_type.as_str());
        if let Some(content_type) = sent.file.content_type {
            resource = resource.content_type(content_type);
        }
        if !context.world.keep(resource) {
            return Err(api::CreateError::TenantStorageFailed.into());
        }
        Ok(filled(|reply: &mut api::CreateResponse| reply.file_key = key.into()))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::CreateError::InvalidFileParameter.into())
    }
}

pub(super) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<Download, Refusal> {
        let key = request.file_key.as_str();
        if !is_key(key, "file_") {
            return Err(api::GetError::InvalidFileParameter.into());
        }
        let app_id = &context.caller()?.app_id;
        let resource = context.world.resource(key).ok_or(api::GetError::ResourceDeleted)?;
        if resource.app_id != *app_id {
            return Err(api::GetError::NotTheUploader.into());
        }
        if resource.content.len() > LARGEST_DOWNLOAD {
            return Err(api::GetError::DownloadTooLarge.into());
        }
        context.reply_with(resource.clone())
    }
}
