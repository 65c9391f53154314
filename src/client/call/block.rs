//! Calls from synchronous programs.
//!
//! One runtime, on one thread, serves all of them. It is started by the first call and ends with the process. The calls
//! themselves run on the calling threads; the runtime only drives connections and timers.

use super::pending::Pending;
use crate::endpoint::Endpoint;
use crate::error::{ConfigError, ConfigProblem};
use std::future::{Future, pending};
use std::sync::OnceLock;
use tokio::runtime::{Builder, Handle};

/// The runtime, or the error that prevented it from starting.
static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();

fn runtime() -> Result<&'static Handle, ConfigProblem> {
    if Handle::try_current().is_ok() {
        return Err(ConfigProblem::InsideRuntime);
    }
    RUNTIME
        .get_or_init(|| start().map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|error| ConfigProblem::Runtime(error.clone()))
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = std::thread::Builder::new().name("feishu-api".to_owned());
    thread.spawn(move || runtime.block_on(pending::<()>()))?;
    Ok(handle)
}

/// Blocks this thread until a call is done.
#[inline(never)]
pub(super) fn wait(endpoint: &'static Endpoint, mut sent: Pending) -> Pending {
    match runtime() {
        Ok(runtime) => runtime.block_on(std::future::poll_fn(|task| {
            if sent.is_ready(task) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })),
        Err(problem) => return Pending::Done(Box::new(Err(ConfigError::of(endpoint, problem).into()))),
    }
    sent
}

/// Blocks this thread until any other future of this crate is done: the next page of a list, or a file download.
///
/// ```no_run
/// use feishu_api::Client;
/// use feishu_api::client::block_on;
///
/// # fn run(client: &Client) -> Result<(), feishu_api::Error> {
/// let file = client.im().v1().image().get("img_1").block()?;
/// block_on(file.save("cat.png"))??;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`ConfigProblem::InsideRuntime`] inside an async runtime: use `.await` there.
pub fn block_on<F: Future>(future: F) -> Result<F::Output, ConfigError> {
    Ok(runtime().map_err(ConfigError::new)?.block_on(future))
}
