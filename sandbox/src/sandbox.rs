//! The sandbox as a test holds it.

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
    /// Starts a sandbox with the world of [`World::demo`] on a port the system picks.
    ///
    /// # Errors
    /// Fails where no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox that is to be otherwise.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Stops: refuses new connections and closes those there are. Dropping the sandbox does so too, a little later.
    pub async fn stop(self) {
        let Self { shared: _, commands, mut task, pushes } = self;
        drop((pushes, commands));
        let _ = (&mut task.0).await;
    }

    /// Closes the port, and all connections without a closing frame, as if the server were down. What happens meanwhile is
    /// kept for later.
    pub async fn go_offline(&self) {
        let (done, is_done) = oneshot::channel();
        // It fails only where the runtime that the sandbox was started on has ended.
        let _ = self.commands.send(Command::Close(done)).await;
        let _ = is_done.await;
    }

    /// Listens on the same port again.
    ///
    /// # Errors
    /// Fails where somebody else has taken the port meanwhile.
    pub async fn go_online(&self) -> io::Result<()> {
        let (done, is_done) = oneshot::channel();
        let _ = self.commands.send(Command::Open(done)).await;
        is_done.await.unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()))
    }

    /// Where it listens, for example `http://127.0.0.1:40123`.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.shared.port)
    }

    /// Reads or changes the state behind the operations. Meanwhile the sandbox waits: do not call its other methods
    /// in `visit`.
    pub fn with_world<R>(&self, visit: impl FnOnce(&mut World) -> R) -> R {
        let now = self.shared.clock.now();
        let state = &mut *lock(&self.shared.state);
        let seen = visit(&mut state.world);
        self.shared.tell(state, "", now);
        seen
    }

    /// Has events pushed to an app, once it has answered a challenge: what its scopes open of what happens in the
    /// world from now on, through operations and through [`with_world`](Self::with_world).
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
    /// Fails where the challenge is not answered as documented.
    pub async fn subscribe(&self, subscription: Subscription) -> Result<(), SubscribeError> {
        push::challenge(&self.shared, &subscription).await?;
        lock(&self.shared.state).outbox.subscribe(subscription);
        Ok(())
    }

    /// Has no more events pushed to an app.
    pub fn unsubscribe(&self, app_id: &str) {
        lock(&self.shared.state).outbox.unsubscribe(app_id);
    }

    /// Clicks on a card: the click is pushed to the app that sent the card, and its answer is shown. A card that it changes is changed
    /// for all. A click is pushed once only.
    ///
    /// # Errors
    /// Fails where there is no such card, or where the app does not answer as documented: then the user sees an error.
    pub async fn click(&self, click: Click) -> Result<Clicked, ClickError> {
        push::click(&self.shared, click).await
    }

    /// Asks an app for the preview of a link, as when a message with it is shown. It is asked once only.
    ///
    /// # Errors
    /// Fails where there is no such message, or where the app does not answer as documented.
    pub async fn preview(&self, preview: Preview) -> Result<Previewed, ClickError> {
        push::preview(&self.shared, preview).await
    }

    /// Waits until nothing is to be pushed now. What failed is pushed again later: [`advance`](Self::advance) to it.
    pub async fn pushed(&self) {
        let now = || self.shared.clock.now();
        self.shared.until(|state| state.outbox.is_idle(now()).then_some(())).await;
    }

    /// The long connections that are open, the oldest first.
    pub fn long_connections(&self) -> Vec<LongConnection> {
        lock(&self.shared.state).hub.connections()
    }

    /// Waits until an app has so many long connections, neither more nor less.
    pub async fn connected(&self, app_id: &str, connections: usize) {
        self.shared.until(|state| (state.hub.count(app_id) == connections).then_some(())).await;
    }

    /// The frames that went over long connections, the oldest first. It keeps the last 10,000.
    pub fn frames(&self) -> Vec<FrameRecord> {
        lock(&self.shared.state).hub.frames().iter().cloned().collect()
    }

    /// Waits for a frame that is what is looked for, and returns the oldest one. It may have been there before.
    pub async fn frame(&self, is_it: impl Fn(&FrameRecord) -> bool) -> FrameRecord {
        self.shared.until(|state| state.hub.frames().iter().find(|frame| is_it(frame)).cloned()).await
    }

    /// Sets what clients with a long connection are told to do, from the next pong on.
    pub fn set_client_config(&self, config: ClientConfig) {
        lock(&self.shared.state).hub.rules.config = config;
    }

    /// The attempts to push events, the oldest first. It keeps the last 10,000.
    pub fn pushes(&self) -> Vec<PushRecord> {
        lock(&self.shared.state).outbox.records()
    }

    /// The requests seen, the oldest first. It keeps the last 10,000.
    pub fn requests(&self) -> Vec<RequestRecord> {
        lock(&self.shared.state).records.all()
    }

    /// How many requests for an operation it has answered.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation.
    pub fn count(&self, operation: &str) -> Result<u64, UnknownOperation> {
        let route = self.shared.routes.find(operation)?;
        Ok(lock(&self.shared.state).records.count(route.endpoint.id))
    }

    /// How many times a tenant token was asked for.
    pub fn token_fetches(&self) -> u64 {
        lock(&self.shared.state).records.count(Internal::ENDPOINT.id)
    }

    /// Moves the clock forward: tokens expire, rate limits let calls through again, pushes that failed are repeated.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
        self.shared.wake.all();
    }

    /// Makes every token issued so far invalid.
    pub fn revoke_tokens(&self) {
        lock(&self.shared.state).tokens.revoke();
    }

    /// The `app_ticket` that was pushed to a store app last: what its `app_ticket` event would hold. Resending it makes
    /// a new one, and the old one is of no use any more.
    pub fn app_ticket(&self, app_id: &str) -> String {
        lock(&self.shared.state).tickets.last(app_id).expose().to_owned()
    }

    /// Lets a user agree that an app acts for them, and returns the authorization code. What they grant is added to
    /// what they granted before. A user the world does not have is added.
    pub fn authorize(&self, consent: Consent) -> String {
        let now = self.shared.clock.now();
        lock(&self.shared.state).agree(consent, now).expose().to_owned()
    }

    /// Lets a user (open_id) agree on the page that an authorization link leads to, and returns the address that their
    /// browser is sent to: the redirect URL with a code. A user the world does not have is added.
    ///
    /// # Errors
    /// Fails where the page shows an error: there is no such app, or it may not ask for that.
    pub fn agree(&self, link: &str, open_id: &str) -> Result<String, AuthorizeError> {
        let now = self.shared.clock.now();
        sign_in::agree(&mut lock(&self.shared.state), query(link), open_id, now)
    }

    /// Lets a user refuse on the page that an authorization link leads to, and returns the address that their browser is
    /// sent to: the redirect URL with an error.
    ///
    /// # Errors
    /// As [`agree`](Self::agree).
    pub fn refuse(&self, link: &str) -> Result<String, AuthorizeError> {
        sign_in::refuse(&lock(&self.shared.state), query(link))
    }

    /// Lets a user (open_id) agree to a sign-in on another device, by the code they enter; without one, refuses it.
    /// Whether there is such a code.
    pub fn enter_code(&self, user_code: &str, open_id: Option<&str>) -> bool {
        let now = self.shared.clock.now();
        sign_in::decide(&mut lock(&self.shared.state), user_code, open_id, now)
    }

    /// Lets a user take back what they granted an app: its refresh tokens are revoked, and codes open nothing more.
    pub fn withdraw(&self, app_id: &str, open_id: &str) {
        let state = &mut *lock(&self.shared.state);
        if let Some(user) = state.world.user_mut(open_id) {
            user.granted.remove(app_id);
        }
        state.grants.withdraw(app_id, open_id);
    }

    /// Issues a token with which an app acts as a user who granted it these scopes.
    pub fn user_token<I: IntoIterator<Item: Into<String>>>(&self, app_id: &str, open_id: &str, scopes: I) -> String {
        let granted = scopes.into_iter().map(Into::into).collect();
        let now = self.shared.clock.now();
        lock(&self.shared.state).tokens.user(app_id, open_id, granted, now).to_owned()
    }

    /// Answers the next call of an operation with a documented error: one of its own, or one of the gateway.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation, or neither it nor the gateway documents such an error.
    pub fn fail_next(&self, operation: &str, code: i64) -> Result<(), FaultError> {
        self.inject(operation, Fault::Error(code), 1)
    }

    /// Lets the next calls of an operation meet a fault, after those that other faults are planned for.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation, or neither it nor the gateway documents such an error.
    pub fn inject(&self, operation: &str, fault: Fault, calls: usize) -> Result<(), FaultError> {
        self.plan(FaultPlan::new(operation, fault).times(calls))
    }

    /// Lets some of the next calls of an operation meet a fault, after those that something is planned for.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation, or neither it nor the gateway documents such an error.
    pub fn plan(&self, fault: FaultPlan) -> Result<(), FaultError> {
        plan(&mut lock(&self.shared.state), &self.shared.routes, fault)
    }

    /// Lets long connections meet a fault on the next occasions, after those that something is planned for.
    pub fn inject_connection(&self, fault: ConnectionFault, times: usize) {
        self.plan_connection(ConnectionFaultPlan::new(fault).times(times));
    }

    /// Lets long connections meet a fault on some of the next occasions, after those that something is planned for.
    pub fn plan_connection(&self, fault: ConnectionFaultPlan) {
        lock(&self.shared.state).hub.plans.add(fault);
    }

    /// Cuts all long connections of an app, without a closing frame.
    pub fn cut_connections(&self, app_id: &str) {
        lock(&self.shared.state).hub.cut(app_id);
        self.shared.changed.notify_waiters();
    }

    /// Lets the long connections of an app that are open now fall silent: they stay open, and nothing comes over them
    /// any more.
    pub fn silence_connections(&self, app_id: &str) {
        lock(&self.shared.state).hub.set_condition(app_id, Condition::Silent);
    }

    /// Lets no more events come over the long connections of an app that are open now. Pings are answered as before.
    pub fn withhold_events(&self, app_id: &str) {
        lock(&self.shared.state).hub.set_condition(app_id, Condition::NoEvents);
    }

    /// Whether an operation is answered from the world and may change it. All others are answered by an example.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation.
    pub fn keeps_state(&self, operation: &str) -> Result<bool, UnknownOperation> {
        Ok(!self.shared.routes.find(operation)?.is_example)
    }

    /// Lets the next call of an operation wait until the [`Hold`] is released; then it is answered as usual.
    ///
    /// # Errors
    /// Fails where the sandbox answers no such operation.
    pub fn hold_next(&self, operation: &str) -> Result<Hold, UnknownOperation> {
        let route = self.shared.routes.find(operation)?;
        let gate = Arc::new(Gate::default());
        lock(&self.shared.state).plan.add(route.endpoint.id, Planned::Hold(Arc::clone(&gate)), 1);
        Ok(Hold(gate))
    }

    /// Forgets the faults that nobody has met yet, of calls and of long connections.
    pub fn clear_faults(&self) {
        let state = &mut *lock(&self.shared.state);
        state.plan.clear();
        state.hub.plans = Default::default();
    }
}

/// The query of a link.
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
