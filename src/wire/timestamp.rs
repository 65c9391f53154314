//! Points in time that the platform sends as strings of digits.

use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

macro_rules! timestamp {
    ($(#[$doc:meta])* $name:ident, $unit:literal, $from:ident, $to:ident, $since:ident) => {
        $(#[$doc])*
        ///
        /// It is written back exactly as it came. Text that is not a number is kept; an empty text
        /// means that no time was sent. `Display` writes what the platform wrote. Times are in the order of their
        /// numbers; what is no number comes first.
        #[derive(Clone, PartialEq, Eq, Hash, Default)]
        pub struct $name(String);

        impl $name {
            #[doc = concat!("The time this many ", $unit, " after 1970-01-01T00:00:00Z.")]
            pub fn $from(count: i64) -> Self {
                Self(count.to_string())
            }

            #[doc = concat!("The number of ", $unit, " since 1970-01-01T00:00:00Z; `None` where the text is no number.")]
            pub fn $to(&self) -> Option<i64> {
                self.0.parse().ok()
            }

            /// The time, where the text is a number and the system can hold it.
            pub fn to_system_time(&self) -> Option<SystemTime> {
                let count = self.$to()?;
                let distance = Duration::$since(count.unsigned_abs());
                if count < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
            }

            /// The text as the platform writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether no time was sent.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        crate::__impl_text!($name);
        crate::__impl_from_text!($name);

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.$to().cmp(&other.$to()).then_with(|| self.0.cmp(&other.0))
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }
    };
}

timestamp! {
    /// A point in time in milliseconds.
    TimestampMs, "milliseconds", from_millis, as_millis, from_millis
}

timestamp! {
    /// A point in time in seconds.
    TimestampSec, "seconds", from_secs, as_secs, from_secs
}

/// Fractions are left out, towards the past.
impl From<SystemTime> for TimestampMs {
    fn from(time: SystemTime) -> Self {
        Self(since_epoch(time, 1_000_000).to_string())
    }
}

/// Fractions are left out, towards the past.
impl From<SystemTime> for TimestampSec {
    fn from(time: SystemTime) -> Self {
        Self(since_epoch(time, 1_000_000_000).to_string())
    }
}

/// How many units of so many nanoseconds a time is after 1970.
fn since_epoch(time: SystemTime, unit: i128) -> i128 {
    let nanos = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
    let count = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    };
    count.div_euclid(unit)
}
