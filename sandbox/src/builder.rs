//! Configures and starts a sandbox.

use crate::clock::Clock;
use crate::fault::FaultPlan;
use crate::grant::Consent;
use crate::lock;
use crate::long_connection::{ClientConfig, ConnectionFaultPlan, Hub, Rules};
use crate::operation::Route;
use crate::push;
use crate::record::RequestRecord;
use crate::routes::Routes;
use crate::sandbox::{AbortOnDrop, Sandbox, plan};
use crate::scenario::{Scenario, ScriptedReply, UserToken};
use crate::server::{self, Connections};
use crate::shared::{Observer, Shared, State, Wake};
use crate::world::World;
use feishu_api::{Operation, Secret};
use std::io;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, mpsc};

/// The default time limit for receiving a request body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);
/// The default time limit for answering a push, which is that of the platform.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(3);
/// Configures and starts a [`Sandbox`].
#[derive(Clone, Debug)]
pub struct SandboxBuilder {
    world: World,
    port: u16,
    limited: bool,
    frozen: bool,
    consents: Vec<Consent>,
    user_tokens: Vec<UserToken>,
    faults: Vec<FaultPlan>,
    connection_faults: Vec<ConnectionFaultPlan>,
    replies: Vec<ScriptedReply>,
    observer: Observer,
    own: Vec<Arc<Route>>,
    service_tokens: Vec<Secret>,
    connections: Connections,
    body_timeout: Duration,
    answer_timeout: Duration,
    rules: Rules,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            world: World::demo(),
            port: 0,
            limited: true,
            frozen: false,
            consents: Vec::new(),
            user_tokens: Vec::new(),
            faults: Vec::new(),
            connection_faults: Vec::new(),
            replies: Vec::new(),
            observer: Observer::default(),
            own: Vec::new(),
            service_tokens: Vec::new(),
            connections: Connections::default(),
            body_timeout: BODY_TIMEOUT,
            answer_timeout: ANSWER_TIMEOUT,
            rules: Rules::default(),
        }
    }
}

impl SandboxBuilder {
    /// Sets the initial state, in place of [`World::demo`].
    #[must_use]
    pub fn world(mut self, world: World) -> Self {
        self.world = world;
        self
    }

    /// Sets the initial state, the consent of users, and the planned faults.
    #[must_use]
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.world = scenario.world;
        self.consents = scenario.consents;
        self.user_tokens = scenario.user_tokens;
        self.faults = scenario.faults;
        self.connection_faults = scenario.connection_faults;
        self.replies = scenario.replies;
        self
    }

    /// Calls `tell` with every request, once it is answered.
    #[must_use]
    pub fn observer(mut self, tell: impl Fn(&RequestRecord) + Send + Sync + 'static) -> Self {
        self.observer = Observer(Some(Arc::new(tell)));
        self
    }

    /// Answers an operation with `answer` in place of the sandbox: one of your own operations, or one of Feishu's.
    /// Token, fields and limits are checked first; `answer` decides only what depends on state.
    ///
    /// The sandbox waits while `answer` runs, so `answer` must not call methods of the sandbox.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use feishu_api::im::v1::pin::{Create, CreateError};
    /// use feishu_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().on::<Create>(|_| Err(CreateError::MessageRecalled)).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn on<R: Operation + Default>(
        mut self,
        answer: impl Fn(R) -> Result<R::Response, R::Error> + Send + Sync + 'static,
    ) -> Self {
        self.own.retain(|route| route.endpoint.id != R::ENDPOINT.id);
        self.own.push(Arc::new(Route::own(answer)));
        self
    }

    /// Makes operations of services other than Feishu's accept this token. Can be called more than once. Without a call
    /// they accept any token.
    #[must_use]
    pub fn service_token(mut self, token: impl Into<Secret>) -> Self {
        self.service_tokens.push(token.into());
        self
    }

    /// Sets the port to listen on. By default the system picks one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Turns off rate limits and quotas, for tests and benchmarks that call often. Faults can still cause the errors.
    #[must_use]
    pub fn without_limits(mut self) -> Self {
        self.limited = false;
        self
    }

    /// Stops the clock at 1615380573211 ms, so that only [`Sandbox::advance`] moves it.
    #[must_use]
    pub fn frozen_clock(mut self) -> Self {
        self.frozen = true;
        self
    }

    /// Sets the time limit for receiving the head of a request, on a new connection and after each reply. Default: 10
    /// seconds. A connection that is slower, or idle for longer, is closed.
    #[must_use]
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.connections.head_timeout = time;
        self
    }

    /// Sets the time limit for receiving the body of a request. Default: 30 seconds. A slower request is answered with
    /// status 408.
    #[must_use]
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.body_timeout = time;
        self
    }

    /// Sets the time limit for an app to answer a push, measured by the clock of the runtime. Default: 3 seconds.
    #[must_use]
    pub fn answer_timeout(mut self, time: Duration) -> Self {
        self.answer_timeout = time;
        self
    }

    /// Sets the configuration that clients with a long connection receive.
    #[must_use]
    pub fn client_config(mut self, config: ClientConfig) -> Self {
        self.rules.config = config;
        self
    }

    /// Sets the maximum number of bytes of an event in one frame of a long connection. Default: 64 KiB. Larger events
    /// are split into several frames.
    #[must_use]
    pub fn fragment_size(mut self, bytes: usize) -> Self {
        self.rules.fragment_size = bytes.max(1);
        self
    }

    /// Sets the maximum number of open long connections per app. Default: 50. Further connections are refused.
    #[must_use]
    pub fn max_long_connections(mut self, connections: usize) -> Self {
        self.rules.most = connections;
        self
    }

    /// Sets the maximum number of open connections. Default: 1,000. Further connections wait until one closes.
    #[must_use]
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.connections.most = connections.max(1);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// Fails if the port cannot be bound, or if the scenario plans an unknown fault.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = server::bind(self.port).await?;
        let mut world = self.world;
        // Subscribers do not hear about the setup of the world.
        world.take_journal();
        let mut own = self.own;
        for reply in &self.replies {
            let scripted = reply.route().map_err(|wrong| io::Error::new(io::ErrorKind::InvalidInput, wrong))?;
            own.push(Arc::new(scripted));
        }
        let shared = Arc::new(Shared {
            routes: Routes::with(own),
            service_tokens: self.service_tokens,
            port: listener.local_addr()?.port(),
            state: Mutex::new(State { world, hub: Hub::new(self.rules), ..State::default() }),
            clock: if self.frozen { Clock::frozen() } else { Clock::running() },
            limited: self.limited,
            body_timeout: self.body_timeout,
            log_ids: AtomicU64::new(0),
            observer: self.observer,
            answer_timeout: self.answer_timeout,
            wake: Wake::default(),
            changed: Notify::new(),
        });
        let now = shared.clock.now();
        {
            let mut state = lock(&shared.state);
            self.consents.into_iter().for_each(|consent| drop(state.agree(consent, now)));
            self.user_tokens.into_iter().for_each(|token| state.tokens.give(token, now));
            for fault in self.faults {
                plan(&mut state, &shared.routes, fault)
                    .map_err(|wrong| io::Error::new(io::ErrorKind::InvalidInput, wrong))?;
            }
        }
        self.connection_faults.into_iter().for_each(|fault| lock(&shared.state).hub.plans.add(fault));
        let (commands, orders) = mpsc::channel(1);
        let task = AbortOnDrop(tokio::spawn(server::serve(listener, Arc::clone(&shared), self.connections, orders)));
        let pushes = AbortOnDrop(tokio::spawn(push::run(Arc::clone(&shared))));
        Ok(Sandbox { shared, commands, task, pushes })
    }
}
