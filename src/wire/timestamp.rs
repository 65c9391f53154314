//! Points in time that the platform sends as strings of digits.

use super::{FromText, Slot, Value, View};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

macro_rules! timestamp {
    ($(#[$doc:meta])* $name:ident, $unit:literal, $from:ident, $to:ident) => {
        $(#[$doc])*
        ///
        /// It is written back exactly as it came. Text that is not a number is kept; an empty text
        /// means that no time was sent. `Display` writes what the platform wrote.
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

            /// The text as the platform writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether no time was sent.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl FromText for $name {
            fn set_text(&mut self, text: &str) {
                text.clone_into(&mut self.0);
            }
        }

        impl Value for $name {
            fn view(&self) -> View<'_> {
                View::Text(&self.0)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::FromText(self)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

timestamp! {
    /// A point in time in milliseconds.
    TimestampMs, "milliseconds", from_millis, as_millis
}

timestamp! {
    /// A point in time in seconds.
    TimestampSec, "seconds", from_secs, as_secs
}

impl TimestampMs {
    /// The time, where the text is a number and the system can hold it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        since_epoch(self.as_millis()?, Duration::from_millis)
    }
}

impl TimestampSec {
    /// The time, where the text is a number and the system can hold it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        since_epoch(self.as_secs()?, Duration::from_secs)
    }
}

fn since_epoch(count: i64, unit: fn(u64) -> Duration) -> Option<SystemTime> {
    let distance = unit(count.unsigned_abs());
    if count < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
}
