//! A Redis server for a test, with its own port and directory. It is stopped at the end of the test.

use feishu_api::redis::RedisStore;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

pub(crate) struct RedisServer {
    program: String,
    pub(crate) port: u16,
    directory: PathBuf,
    child: Option<Child>,
}

impl RedisServer {
    /// Starts a server; returns `None` if Redis is not installed.
    pub(crate) fn start() -> Option<Self> {
        let program = std::env::var("FEISHU_REDIS_SERVER").unwrap_or_else(|_| "redis-server".to_owned());
        if Command::new(&program).arg("--version").stdout(Stdio::null()).status().is_err() {
            assert!(std::env::var_os("CI").is_none(), "{program} is missing: apt-get install redis-server");
            eprintln!("skipped: {program} is missing. Install it, or set FEISHU_REDIS_SERVER to its path.");
            return None;
        }
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("feishu-redis-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let directory = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&directory).unwrap();
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut server = Self { program, port, directory, child: None };
        server.launch();
        Some(server)
    }

    /// Starts the empty server.
    pub(crate) fn launch(&mut self) {
        let arguments = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port", &self.port.to_string()];
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(&self.directory).stdout(Stdio::null()).stdin(Stdio::null());
        self.child = Some(command.spawn().unwrap());
        let start = Instant::now();
        while self.try_command("PING").is_none_or(|answer| answer != "+PONG") {
            assert!(start.elapsed() < Duration::from_secs(20), "the server does not answer");
            sleep(Duration::from_millis(5));
        }
    }

    /// Kills the server.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub(crate) fn store(&self) -> RedisStore {
        RedisStore::open(self.url()).unwrap()
    }

    /// Sends a command on one line, and returns the answer.
    pub(crate) fn command(&self, line: &str) -> String {
        self.try_command(line).unwrap()
    }

    /// Returns all keys.
    pub(crate) fn keys(&self) -> Vec<String> {
        let answer = self.command("KEYS *");
        answer.lines().skip(1).filter(|line| !line.starts_with('$')).map(str::to_owned).collect()
    }

    /// Returns the number of executed scripts.
    pub(crate) fn scripts(&self) -> u64 {
        let stats = self.command("INFO commandstats");
        let calls = stats.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
        calls.and_then(|calls| calls.split(',').next()?.parse().ok()).unwrap_or(0)
    }

    fn try_command(&self, line: &str) -> Option<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).ok()?;
        stream.write_all(format!("{line}\r\n").as_bytes()).ok()?;
        let mut reader = BufReader::new(stream);
        let mut answer = String::new();
        reader.read_line(&mut answer).ok()?;
        let head = answer.trim_end().to_owned();
        match head.split_at_checked(1)? {
            ("$", length) => {
                let mut bytes = vec![0; length.parse().ok()?];
                reader.read_exact(&mut bytes).ok()?;
                String::from_utf8(bytes).ok()
            }
            ("*", count) => {
                for _ in 0..2 * count.parse::<usize>().ok()? {
                    reader.read_line(&mut answer).ok()?;
                }
                Some(answer)
            }
            _ => Some(head),
        }
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}
