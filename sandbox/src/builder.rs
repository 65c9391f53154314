//! How a sandbox is set up, and started.

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

/// How long the body of a request may take to arrive, unless told.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);
/// How long the platform waits for the answer to a push.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(3);
/// How a [`Sandbox`] is to be.
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
    /// Sets the state to start with, in place of [`World::demo`].
    #[must_use]
    pub fn world(mut self, world: World) -> Self {
        self.world = world;
        self
    }

    /// Sets the state to start with, what users have agreed to, and what goes wrong.
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

    /// Has every request told, once it is answered.
    #[must_use]
    pub fn observer(mut self, tell: impl Fn(&RequestRecord) + Send + Sync + 'static) -> Self {
        self.observer = Observer(Some(Arc::new(tell)));
        self
    }

    /// Answers an operation of your own, or one of Feishu's in place of the sandbox. Token, fields and limits are checked
    /// before: `answer` decides what only state decides.
    ///
    /// While it runs, the sandbox waits: do not call its methods in `answer`.
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

    /// Lets operations of services that are not Feishu's take this token, and no other that is not given here. Without
    /// one they take any.
    #[must_use]
    pub fn service_token(mut self, token: impl Into<Secret>) -> Self {
        self.service_tokens.push(token.into());
        self
    }

    /// Sets the port to listen on, in place of one the system picks.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Lets rate limits and quotas not hold, for tests and benchmarks that call often. Faults can still ask for them.
    #[must_use]
    pub fn without_limits(mut self) -> Self {
        self.limited = false;
        self
    }

    /// Makes the clock stand still, at 1615380573211 ms, so that only [`Sandbox::advance`] moves it.
    #[must_use]
    pub fn frozen_clock(mut self) -> Self {
        self.frozen = true;
        self
    }

    /// Sets within which time the head of a request has to arrive, on a new connection and after each reply; 10 seconds
    /// unless told. A connection that is slower, or idle for longer, is closed.
    #[must_use]
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.connections.head_timeout = time;
        self
    }

    /// Sets within which time the body of a request has to arrive; 30 seconds unless told. What is slower is answered with
    /// status 408.
    #[must_use]
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.body_timeout = time;
        self
    }

    /// Sets within which time an app has to answer a push, by the time of the runtime; 3 seconds unless told.
    #[must_use]
    pub fn answer_timeout(mut self, time: Duration) -> Self {
        self.answer_timeout = time;
        self
    }

    /// Sets what clients with a long connection are told to do.
    #[must_use]
    pub fn client_config(mut self, config: ClientConfig) -> Self {
        self.rules.config = config;
        self
    }

    /// Sets how many bytes of an event go into one frame of a long connection; 64 KiB unless told. An event that has
    /// more is sent in several.
    #[must_use]
    pub fn fragment_size(mut self, bytes: usize) -> Self {
        self.rules.fragment_size = bytes.max(1);
        self
    }

    /// Sets how many long connections an app may have at a time; 50 unless told. One more is refused.
    #[must_use]
    pub fn max_long_connections(mut self, connections: usize) -> Self {
        self.rules.most = connections;
        self
    }

    /// Sets how many connections there may be at a time; 1,000 unless told. One more waits until one of them ends.
    #[must_use]
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.connections.most = connections.max(1);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// Fails where the port cannot be had, or where the scenario has a fault that there is not.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = server::bind(self.port).await?;
        let mut world = self.world;
        // Nobody is told how it came about.
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
