//! An axum router for pushes by HTTP.

use super::{Dispatcher, HttpAnswer};
use crate::events::decoder::Decoder;
use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use std::sync::Arc;

impl Dispatcher {
    /// Returns an axum router that receives the platform's pushes at a path, such as `/events`.
    ///
    /// ```no_run
    /// # async fn serve(dispatcher: feishu_api::events::Dispatcher) -> std::io::Result<()> {
    /// use feishu_api::events::Decoder;
    ///
    /// let decoder = Decoder::new("the verification token").encrypt_key("the encrypt key");
    /// let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    /// axum::serve(listener, dispatcher.router("/events", decoder)).await
    /// # }
    /// ```
    pub fn router(&self, path: &str, decoder: Decoder) -> Router {
        let (dispatcher, decoder) = (self.clone(), Arc::new(decoder));
        // axum rejects a longer body before the decoder would.
        let limit = DefaultBodyLimit::max(decoder.longest_body());
        let receive = move |headers: HeaderMap, body: Bytes| async move {
            dispatcher.handle(&decoder, &headers, &body).await.into_response()
        };
        Router::new().route(path, post(receive).layer(limit))
    }
}

impl IntoResponse for HttpAnswer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(header::CONTENT_TYPE, "application/json")], self.body).into_response()
    }
}
