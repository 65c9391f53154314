//! The handle of a running sandbox.

use crate::builder::SandboxBuilder;
use crate::fault::{Fault, FaultPlan, Planned};
use crate::fault_error::{FaultError, UnknownOperation};
use crate::grant::Consent;
use crate::hold::{Gate, Hold};
use crate::lock;
use crate::long_connection::{
    ClientConfig, Condition, ConnectionFault, ConnectionFaultPlan, FrameRecord, LongConnection,
};
use crate::push::{self, Click, ClickError, Clicked, Preview, Previewed, PushRecord, SubscribeError, Subscription};
use crate::record::RequestRecord;
use crate::routes::Routes;
use crate::server::Command;
use crate::shared::{Shared, State};
use crate::sign_in::{self, AuthorizeError};
use crate::world::World;
use feishu_api::Operation;
use feishu_api::auth::v3::tenant_access_token::Internal;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// A server on loopback that answers as the platform is documented to.
///
/// It runs until it is dropped, on the runtime it was started on.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use feishu_sandbox::{Fault, Sandbox, demo};
///
/// let sandbox = Sandbox::start().await?;
/// println!("{} answers {} with {}", sandbox.base_url(), demo::APP_ID, demo::APP_SECRET);
///
/// sandbox.with_world(|world| world.message_mut(demo::MESSAGE).map(|message| message.recalled = true));
/// sandbox.inject("im.v1.pin.create", Fault::Html(502), 1)?;
/// sandbox.stop().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    pub(crate) commands: mpsc::Sender<Command>,
    pub(crate) task: AbortOnDrop,
    pub(crate) pushes: AbortOnDrop,
}

impl Sandbox {
    /// Starts a sandbox with the world of [`World::demo`] on a free port.
    ///
    /// # Errors
    /// Fails if no port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder to configure a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Stops the sandbox: refuses new connections and closes the open ones. Dropping the sandbox does the same,
    /// slightly later.
    pub async fn stop(self) {
        let Self { shared: _, commands, mut task, pushes } = self;
        drop((pushes, commands));
        let _ = (&mut task.0).await;
    }

    /// Closes the port and all connections, without a closing frame, as if the server were down. Events are kept until
    /// it is online again.
    pub async fn go_offline(&self) {
        let (done, is_done) = oneshot::channel();
        // Sending fails only if the runtime on which the sandbox was started has shut down.
        let _ = self.commands.send(Command::Close(done)).await;
        let _ = is_done.await;
    }

    /// Listens on the same port again.
    ///
    /// # Errors
    /// Fails if the port is in use by another program.
    pub async fn go_online(&self) -> io::Result<()> {
        let (done, is_done) = oneshot::channel();
        let _ = self.commands.send(Command::Open(done)).await;
        is_done.await.unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))
    }

    /// Returns the base URL, for example `http://127.0.0.1:40123`.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.shared.port)
    }

    /// Reads or changes the state behind the operations. The sandbox waits while `visit` runs, so `visit` must not call
    /// other methods of the sandbox.
    pub fn with_world<R>(&self, visit: impl FnOnce(&mut World) -> R) -> R {
        let now = self.shared.clock.now();
        let state = &mut *lock(&self.shared.state);
        let seen = visit(&mut state.world);
        self.shared.tell(state, "", now);
        seen
    }

    /// Starts pushing events to an app, once it has answered a challenge. It receives the events that its scopes allow,
    /// for all changes of the world from now on, by operations and by [`with_world`](Self::with_world).
    ///
    /// ```no_run
    /// # async fn example(sandbox: feishu_sandbox::Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    /// use feishu_sandbox::{Message, Subscription, demo};
    ///
    /// let address = "http://127.0.0.1:8080/events";
    /// let subscription = Subscription::new(demo::APP_ID, address, "the verification token").encrypt_key("the key");
    /// sandbox.subscribe(subscription).await?;
    /// sandbox.with_world(|world| drop(world.add_message(Message::new("om_hello", demo::CHAT))));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Fails if the challenge is not answered as documented.
    pub async fn subscribe(&self, subscription: Subscription) -> Result<(), SubscribeError> {
        push::challenge(&self.shared, &subscription).await?;
        lock(&self.shared.state).outbox.subscribe(subscription);
        Ok(())
    }

    /// Stops pushing events to an app.
    pub fn unsubscribe(&self, app_id: &str) {
        lock(&self.shared.state).outbox.unsubscribe(app_id);
    }

    /// Clicks on a card: pushes the click to the app that sent the card, and returns what the user sees. If the answer
    /// changes the card, it changes for everyone. A click is pushed only once.
    ///
    /// # Errors
    /// Fails if there is no such card, or if the app does not answer as documented, so that the user sees an error.
    pub async fn click(&self, click: Click) -> Result<Clicked, ClickError> {
        push::click(&self.shared, click).await
    }

    /// Requests the preview of a link from an app, as when a message with the link is shown. It is requested only once.
    ///
    /// # Errors
    /// Fails if there is no such message, or if the app does not answer as documented.
    pub async fn preview(&self, preview: Preview) -> Result<Previewed, ClickError> {
        push::preview(&self.shared, preview).await
    }

    /// Waits until no event is due. Failed pushes are retried later: use [`advance`](Self::advance) to get there.
    pub async fn pushed(&self) {
        let now = || self.shared.clock.now();
        self.shared.until(|state| state.outbox.is_idle(now()).then_some(())).await;
    }

    /// Returns the open long connections, oldest first.
    pub fn long_connections(&self) -> Vec<LongConnection> {
        lock(&self.shared.state).hub.connections()
    }

    /// Waits until an app has exactly this number of long connections.
    pub async fn connected(&self, app_id: &str, connections: usize) {
        self.shared.until(|state| (state.hub.count(app_id) == connections).then_some(())).await;
    }

    /// Returns the frames that were sent over long connections, oldest first. The last 10,000 are kept.
    pub fn frames(&self) -> Vec<FrameRecord> {
        lock(&self.shared.state).hub.frames().iter().cloned().collect()
    }

    /// Waits for a frame that matches, and returns the oldest one. It may have been sent before the call.
    pub async fn frame(&self, is_match: impl Fn(&FrameRecord) -> bool) -> FrameRecord {
        self.shared.until(|state| state.hub.frames().iter().find(|frame| is_match(frame)).cloned()).await
    }

    /// Sets the configuration that clients with a long connection receive, from the next pong on.
    pub fn set_client_config(&self, config: ClientConfig) {
        lock(&self.shared.state).hub.rules.config = config;
    }

    /// Returns the attempts to push events, oldest first. The last 10,000 are kept.
    pub fn pushes(&self) -> Vec<PushRecord> {
        lock(&self.shared.state).outbox.records()
    }

    /// Returns the received requests, oldest first. The last 10,000 are kept.
    pub fn requests(&self) -> Vec<RequestRecord> {
        lock(&self.shared.state).records.all()
    }

    /// Returns the number of answered requests for an operation.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation.
    pub fn count(&self, operation: &str) -> Result<u64, UnknownOperation> {
        let route = self.shared.routes.find(operation)?;
        Ok(lock(&self.shared.state).records.count(route.endpoint.id))
    }

    /// Returns the number of requests for a tenant token.
    pub fn token_fetches(&self) -> u64 {
        lock(&self.shared.state).records.count(Internal::ENDPOINT.id)
    }

    /// Moves the clock forward: tokens expire, rate limits allow calls again, and failed pushes are retried.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
        self.shared.wake.all();
    }

    /// Makes every token issued so far invalid.
    pub fn revoke_tokens(&self) {
        lock(&self.shared.state).tokens.revoke();
    }

    /// Returns the latest `app_ticket` of a store app, as in its `app_ticket` event. Resending creates a new ticket,
    /// and the old one becomes invalid.
    pub fn app_ticket(&self, app_id: &str) -> String {
        lock(&self.shared.state).tickets.last(app_id).expose().to_owned()
    }

    /// Records a user's consent that an app acts for them, and returns the authorization code. The granted scopes are
    /// added to those granted before. An unknown user is added to the world.
    pub fn authorize(&self, consent: Consent) -> String {
        let now = self.shared.clock.now();
        lock(&self.shared.state).agree(consent, now).expose().to_owned()
    }

    /// Lets a user (open_id) agree on the page of an authorization link, and returns the URL that their browser is
    /// redirected to, with a code. An unknown user is added to the world.
    ///
    /// # Errors
    /// Fails if the page shows an error: the app does not exist, or may not request this.
    pub fn agree(&self, link: &str, open_id: &str) -> Result<String, AuthorizeError> {
        let now = self.shared.clock.now();
        sign_in::agree(&mut lock(&self.shared.state), query(link), open_id, now)
    }

    /// Lets a user refuse on the page of an authorization link, and returns the URL that their browser is redirected
    /// to, with an error.
    ///
    /// # Errors
    /// See [`agree`](Self::agree).
    pub fn refuse(&self, link: &str) -> Result<String, AuthorizeError> {
        sign_in::refuse(&lock(&self.shared.state), query(link))
    }

    /// Lets a user (open_id) agree to a sign-in on another device, by entering its code; `None` refuses it. Returns
    /// whether the code was waiting for a decision.
    pub fn enter_code(&self, user_code: &str, open_id: Option<&str>) -> bool {
        let now = self.shared.clock.now();
        sign_in::decide(&mut lock(&self.shared.state), user_code, open_id, now)
    }

    /// Lets a user revoke their consent to an app: its refresh tokens are revoked, and codes no longer grant any scope.
    pub fn withdraw(&self, app_id: &str, open_id: &str) {
        let state = &mut *lock(&self.shared.state);
        if let Some(user) = state.world.user_mut(open_id) {
            user.granted.remove(app_id);
        }
        state.grants.withdraw(app_id, open_id);
    }

    /// Issues a token with which an app acts as a user, with these scopes.
    pub fn user_token<I: IntoIterator<Item: Into<String>>>(&self, app_id: &str, open_id: &str, scopes: I) -> String {
        let granted = scopes.into_iter().map(Into::into).collect();
        let now = self.shared.clock.now();
        lock(&self.shared.state).tokens.user(app_id, open_id, granted, now).to_owned()
    }

    /// Answers the next call of an operation with a documented error of the operation or of the gateway.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation, or if neither the operation nor the gateway documents the
    /// error.
    pub fn fail_next(&self, operation: &str, code: i64) -> Result<(), FaultError> {
        self.inject(operation, Fault::Error(code), 1)
    }

    /// Applies a fault to the next calls of an operation, after the calls that are already planned.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation, or if neither the operation nor the gateway documents the
    /// error.
    pub fn inject(&self, operation: &str, fault: Fault, calls: usize) -> Result<(), FaultError> {
        self.plan(FaultPlan::new(operation, fault).times(calls))
    }

    /// Applies a fault to some of the next calls of an operation, after the calls that are already planned.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation, or if neither the operation nor the gateway documents the
    /// error.
    pub fn plan(&self, fault: FaultPlan) -> Result<(), FaultError> {
        plan(&mut lock(&self.shared.state), &self.shared.routes, fault)
    }

    /// Applies a fault to long connections on the next occasions, after those that are already planned.
    pub fn inject_connection(&self, fault: ConnectionFault, times: usize) {
        self.plan_connection(ConnectionFaultPlan::new(fault).times(times));
    }

    /// Applies a fault to long connections on some of the next occasions, after those that are already planned.
    pub fn plan_connection(&self, fault: ConnectionFaultPlan) {
        lock(&self.shared.state).hub.plans.add(fault);
    }

    /// Cuts all long connections of an app, without a closing frame.
    pub fn cut_connections(&self, app_id: &str) {
        lock(&self.shared.state).hub.cut(app_id);
        self.shared.changed.notify_waiters();
    }

    /// Silences the open long connections of an app: they stay open, but nothing is sent over them any more.
    pub fn silence_connections(&self, app_id: &str) {
        lock(&self.shared.state).hub.set_condition(app_id, Condition::Silent);
    }

    /// Stops sending events over the open long connections of an app. Pings are still answered.
    pub fn withhold_events(&self, app_id: &str) {
        lock(&self.shared.state).hub.set_condition(app_id, Condition::NoEvents);
    }

    /// Whether an operation reads or changes the world. All others are answered with an example.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation.
    pub fn keeps_state(&self, operation: &str) -> Result<bool, UnknownOperation> {
        Ok(!self.shared.routes.find(operation)?.is_example)
    }

    /// Makes the next call of an operation wait until the [`Hold`] is released; then it is answered as usual.
    ///
    /// # Errors
    /// Fails if the sandbox does not have this operation.
    pub fn hold_next(&self, operation: &str) -> Result<Hold, UnknownOperation> {
        let route = self.shared.routes.find(operation)?;
        let gate = Arc::new(Gate::default());
        lock(&self.shared.state).plan.add(route.endpoint.id, Planned::Hold(Arc::clone(&gate)), 1);
        Ok(Hold(gate))
    }

    /// Removes all planned faults, of calls and of long connections.
    pub fn clear_faults(&self) {
        let state = &mut *lock(&self.shared.state);
        state.plan.clear();
        state.hub.plans = Default::default();
    }
}

/// Returns the query of a link.
fn query(link: &str) -> &str {
    link.split_once('?').map_or("", |(_, query)| query)
}

pub(crate) fn plan(state: &mut State, routes: &Routes, fault: FaultPlan) -> Result<(), FaultError> {
    let FaultPlan { operation, fault, after, times } = fault;
    let route = routes.find(&operation)?;
    fault.check(&route)?;
    state.plan.add(route.endpoint.id, Planned::Pass, after);
    state.plan.add(route.endpoint.id, Planned::Fault(fault), times);
    Ok(())
}

#[derive(Debug)]
pub(crate) struct AbortOnDrop(pub(crate) JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
