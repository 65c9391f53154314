//! From TCP to the gateway.

use crate::gateway::{self, Severed};
use crate::operation::Route;
use crate::shared::Shared;
use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};
use feishu_api::endpoint::{Endpoint, Method};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tower::ServiceExt;

/// What connections are allowed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connections {
    /// Within which time the head of a request has to arrive.
    pub(crate) head_timeout: Duration,
    /// How many there may be.
    pub(crate) most: usize,
}

impl Default for Connections {
    fn default() -> Self {
        Self { head_timeout: Duration::from_secs(10), most: 1_000 }
    }
}

/// Answers until told to stop. Every connection ends with it.
pub(crate) async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    allowed: Connections,
    mut stop: oneshot::Receiver<()>,
) {
    let router = router(shared);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stop => break,
            // Who comes while there are too many waits with the system.
            accepted = listener.accept(), if connections.len() < allowed.most => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), allowed.head_timeout));
                }
                // Most likely there are too many open files: others have to end first.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// Serves one connection. How it ends is the client's to know.
async fn connection(stream: TcpStream, router: Router, head_timeout: Duration) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| answer(router.clone(), request));
    // The official SDK for Python looks for `X-Tt-Logid` in just this spelling.
    let mut http = http1::Builder::new();
    http.title_case_headers(true).timer(TokioTimer::new()).header_read_timeout(head_timeout);
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

/// An error here makes hyper close the connection without a reply.
async fn answer(router: Router, request: hyper::Request<Incoming>) -> io::Result<Response> {
    let response = match router.oneshot(request.map(Body::new)).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    match response.extensions().get::<Severed>() {
        Some(Severed) => Err(io::ErrorKind::ConnectionAborted.into()),
        None => Ok(response),
    }
}

fn router(shared: Arc<Shared>) -> Router {
    let router = groups(&shared.routes).into_iter().fold(Router::new(), |router, routes| match routes.first() {
        Some(first) => router.route(&pattern(first.endpoint.path), method(first.endpoint, routes.into(), &shared)),
        None => router,
    });
    // The platform's gateway answers a wrong method as it answers a wrong path.
    let wrong_method = Arc::clone(&shared);
    router
        .fallback(async move |request: Request| gateway::not_found(&shared, request))
        .method_not_allowed_fallback(async move |request: Request| gateway::not_found(&wrong_method, request))
}

/// The routes that share method and path, together.
fn groups(routes: &[Arc<Route>]) -> Vec<Vec<Arc<Route>>> {
    let mut groups: Vec<Vec<Arc<Route>>> = Vec::new();
    for route in routes {
        let is_its = |group: &&mut Vec<Arc<Route>>| {
            group.first().is_some_and(|first| {
                (first.endpoint.method, first.endpoint.path) == (route.endpoint.method, route.endpoint.path)
            })
        };
        match groups.iter_mut().find(is_its) {
            Some(group) => group.push(Arc::clone(route)),
            None => groups.push(vec![Arc::clone(route)]),
        }
    }
    groups
}

fn method(endpoint: &'static Endpoint, routes: Arc<[Arc<Route>]>, shared: &Arc<Shared>) -> MethodRouter {
    let shared = Arc::clone(shared);
    let handler = async move |values: RawPathParams, request: Request| {
        let names = parameters(endpoint.path);
        let path = names.zip(&values).map(|(name, (_, value))| (name.to_owned(), value.to_owned())).collect();
        gateway::answer(&shared, &routes, path, request).await
    };
    let filter = match endpoint.method {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Patch => MethodFilter::PATCH,
        Method::Delete => MethodFilter::DELETE,
    };
    on(filter, handler)
}

/// The names of the path parameters, in their order.
fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter_map(|segment| segment.strip_prefix(':'))
}

/// The path as axum writes it. Parameters are numbered there: it wants the same names for the same place.
fn pattern(path: &str) -> String {
    let mut count = 0;
    let segments = path.split('/').map(|segment| match segment.strip_prefix(':') {
        Some(_) => {
            count += 1;
            format!("{{{count}}}")
        }
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_of_one_method_and_path_are_told_apart_by_what_is_fixed() {
        for group in groups(&crate::operation::routes()) {
            let fixed = |route: &Arc<Route>| -> Vec<_> {
                let parameters = route.endpoint.parameters.iter();
                parameters.filter_map(|parameter| Some((parameter.name, parameter.fixed?))).collect()
            };
            let mut all: Vec<_> = group.iter().map(fixed).collect();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), group.len(), "{}", group[0].endpoint.path);
        }
    }

    #[test]
    fn path_parameters_are_numbered_for_axum() {
        let path = "/open-apis/im/v1/chats/:chat_id/members/:member_id";
        assert_eq!(pattern(path), "/open-apis/im/v1/chats/{1}/members/{2}");
        assert_eq!(parameters(path).collect::<Vec<_>>(), ["chat_id", "member_id"]);
    }
}
