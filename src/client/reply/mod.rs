//! Converts an HTTP response to a typed reply or an error.

mod context;
mod envelope;
mod headers;
pub(super) mod in_place_of_file;
mod protocol;

pub(crate) use context::Context;

use crate::client::file::Download;
use crate::client::transport::Received;
use crate::endpoint::{Envelope, Method};
use crate::error::{DecodeError, Error, ResponseError, ResponseProblem};
use crate::wire::{self, Json, Mismatch, Object, Place};
use envelope::{Code, WholeEnvelope};
use http::HeaderMap;
use std::any::Any;

/// A successful response, not yet decoded.
pub(crate) struct Reply {
    pub(crate) context: Context,
    pub(crate) received: Received,
}

impl Reply {
    /// Decodes the reply into `response`, whether it is a file or fields.
    pub(crate) fn receive(self, response: &mut dyn Object) -> Result<(), Error> {
        if self.received.rest.is_none() {
            return self.decode(response);
        }
        let headers = self.clean_headers();
        let mut file = Some(Download::new(self.context, Received { headers, ..self.received }));
        wire::for_each(response, |_, place| {
            if let Place::File(place) = place
                && let Some(place) = (place as &mut dyn Any).downcast_mut::<Download>()
            {
                *place = file.take().unwrap_or_default();
            }
        });
        Ok(())
    }

    /// Returns the headers without secrets echoed by the server.
    pub(crate) fn clean_headers(&self) -> HeaderMap {
        let mut headers = self.received.headers.clone();
        headers::clean(&mut headers, &self.context.redactor());
        headers
    }

    /// Reads the operation's own fields into `response`.
    pub(crate) fn decode(&self, response: &mut dyn Object) -> Result<(), Error> {
        let Self { context, received } = self;
        let top_level = context.endpoint.envelope == Envelope::TopLevel;
        let mut envelope = WholeEnvelope { code: Code::default(), top_level, response };
        let decoded = match context.endpoint.protocol {
            Some(_) if self.is_blank() => return Ok(()),
            Some(_) if top_level => wire::decode(&received.body, envelope.response),
            _ => wire::decode(&received.body, &mut envelope),
        };
        let mut mismatches = match decoded {
            Ok(mismatches) => mismatches,
            // The write has succeeded, even if a service without codes reports it in an unknown format.
            Err(_) if context.endpoint.protocol.is_some() && context.endpoint.method != Method::Get => return Ok(()),
            Err(error) => return Err(context.malformed(received, &error).into()),
        };
        if !envelope.code.is_success() && context.endpoint.protocol.is_none() {
            // Only a response with two codes gets here.
            context.check_body(received)?;
        }
        // The write has succeeded: a value of an unexpected type must not make the caller repeat it.
        if mismatches.is_empty() || context.endpoint.method != Method::Get {
            return Ok(());
        }
        let redactor = context.redactor();
        for mismatch in &mut mismatches {
            // The keys of a map come from the server.
            mismatch.path = redactor.text(std::mem::take(&mut mismatch.path));
        }
        let log_id = context.log_id(received);
        Err(DecodeError { endpoint: context.endpoint, mismatches, log_id }.into())
    }
}

impl Reply {
    /// Whether the response has no body and needs none.
    fn is_blank(&self) -> bool {
        let Self { context, received } = self;
        received.body.trim_ascii().is_empty() && (received.status == 204 || context.endpoint.method != Method::Get)
    }

    /// Returns the operation's own fields as JSON, for operations without types.
    pub(crate) fn json(self) -> Result<Json, Error> {
        if self.context.endpoint.protocol.is_some() && self.is_blank() {
            return Ok(Json::Null);
        }
        let Self { context, received } = self;
        if received.rest.is_some() {
            return Err(context.response_error(&received, ResponseProblem::NotJson).into());
        }
        if context.endpoint.protocol.is_none() {
            // If there are two codes, JSON keeps the last one.
            context.check_body(&received)?;
        }
        // With a code, the top level is an object.
        let (mut whole, is_cut) =
            wire::any_json(&received.body).map_err(|error| context.malformed(&received, &error))?;
        // The write has succeeded, whatever the reply contains.
        if is_cut && context.endpoint.method == Method::Get {
            let (mismatches, log_id) = (vec![Mismatch::too_deep("the reply")], context.log_id(&received));
            return Err(DecodeError { endpoint: context.endpoint, mismatches, log_id }.into());
        }
        Ok(match context.endpoint.envelope {
            Envelope::TopLevel => whole,
            _ => whole.get_mut("data").map(Json::take).unwrap_or_default(),
        })
    }

    /// Returns the error for a successful response that is invalid.
    pub(crate) fn error(&self, problem: ResponseProblem) -> ResponseError {
        self.context.response_error(&self.received, problem)
    }
}

#[cfg(test)]
mod tests;
