//! Points in time that the platform sends as numbers, usually in strings.

use super::{Place, Value};
use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

macro_rules! timestamp {
    ($(#[$doc:meta])* $name:ident, $unit:ident, $units:literal, $from:ident, $to:ident) => {
        $(#[$doc])*
        ///
        /// It is written back exactly as received. Text that is not a number is kept; an empty text means that no time
        /// was sent. `Display` writes the platform's text. Timestamps are ordered by time; text that is not a number
        /// comes first.
        ///
        /// The platform does not use a consistent unit: the header of an event may have seconds, milliseconds or
        /// microseconds. So a number is read in the unit in which it is a time between March 1973 and the year 5138: 9
        /// to 11 digits are seconds, 12 to 14 milliseconds, 15 to 17 microseconds, and more nanoseconds. Shorter and
        /// negative numbers are
        #[doc = concat!($units, ".")]
        #[derive(Clone, PartialEq, Eq, Hash, Default)]
        pub struct $name(String);

        impl $name {
            #[doc = concat!("Creates a time this many ", $units, " after 1970-01-01T00:00:00Z.")]
            pub fn $from(count: i64) -> Self {
                Self(count.to_string())
            }

            #[doc = concat!("Returns the number of ", $units, " since 1970-01-01T00:00:00Z, without fractions; `None` if the text is not a number.")]
            pub fn $to(&self) -> Option<i64> {
                i64::try_from(self.nanos()?.div_euclid(Unit::$unit.nanos())).ok()
            }

            /// Returns the time, if the text is a number and the system can represent it.
            pub fn to_system_time(&self) -> Option<SystemTime> {
                let nanos = self.nanos()?;
                let distance = nanos.unsigned_abs();
                let seconds = u64::try_from(distance / 1_000_000_000).ok()?;
                let distance = Duration::new(seconds, u32::try_from(distance % 1_000_000_000).ok()?);
                if nanos < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
            }

            /// Returns the platform's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether no time was sent.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            fn nanos(&self) -> Option<i128> {
                nanos(&self.0, Unit::$unit)
            }
        }

        crate::__impl_text!($name);
        crate::__impl_from_text!($name);

        impl Value for $name {
            fn place(&mut self) -> Place<'_> {
                Place::Text(&mut self.0)
            }
        }

        /// Fractions are discarded, rounding towards the past.
        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                Self(since_epoch(time, Unit::$unit).to_string())
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.nanos().cmp(&other.nanos()).then_with(|| self.0.cmp(&other.0))
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
    TimestampMs, Milliseconds, "milliseconds", from_millis, as_millis
}

timestamp! {
    /// A point in time in seconds.
    TimestampSec, Seconds, "seconds", from_secs, as_secs
}

/// The unit of a number of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}

impl Unit {
    const fn nanos(self) -> i128 {
        match self {
            Self::Seconds => 1_000_000_000,
            Self::Milliseconds => 1_000_000,
            Self::Microseconds => 1_000,
            Self::Nanoseconds => 1,
        }
    }

    /// Returns the unit of a number according to its size: no time from the platform is before March 1973 or after
    /// 5138.
    const fn of(count: i128, documented: Self) -> Self {
        match count {
            100_000_000..100_000_000_000 => Self::Seconds,
            100_000_000_000..100_000_000_000_000 => Self::Milliseconds,
            100_000_000_000_000..100_000_000_000_000_000 => Self::Microseconds,
            100_000_000_000_000_000.. => Self::Nanoseconds,
            _ => documented,
        }
    }
}

/// Returns the nanoseconds since 1970 for a number that may have a fraction; `None` if the text is not a number, or out
/// of range.
fn nanos(text: &str, documented: Unit) -> Option<i128> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let count: i128 = whole.parse().ok()?;
    let unit = Unit::of(count, documented).nanos();
    // Padded to nine digits, as for nanoseconds; coarser units use fewer.
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let part = digits.parse::<i128>().ok()? * unit / 1_000_000_000;
    let count = count.checked_mul(unit)?;
    count.checked_add(if whole.starts_with('-') { -part } else { part })
}

/// Returns the number of units since 1970.
fn since_epoch(time: SystemTime, unit: Unit) -> i128 {
    let nanos = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
    let count = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    };
    count.div_euclid(unit.nanos())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The boundaries between the units: the smallest number of each, and the greatest of the previous one.
    #[test]
    fn units_are_distinguished_at_their_boundaries() {
        for (text, seconds) in [
            ("99999999", 99_999),
            ("100000000", 100_000_000),
            ("99999999999", 99_999_999_999),
            ("100000000000", 100_000_000),
            ("99999999999999", 99_999_999_999),
            ("100000000000000", 100_000_000),
            ("99999999999999999", 99_999_999_999),
            ("100000000000000000", 100_000_000),
            ("9223372036854775807", 9_223_372_036),
            ("-100000000000", -100_000_000),
            ("1502199207.7171419", 1_502_199_207),
            ("1502199207717.1419", 1_502_199_207),
        ] {
            let time = TimestampMs::from(text);
            let whole = time.as_millis().unwrap().div_euclid(1000);
            assert_eq!((whole, time.as_str()), (seconds, text));
        }
        assert_eq!(TimestampMs::from("1502199207.7171419").as_millis(), Some(1_502_199_207_717));
        assert_eq!(
            (TimestampSec::from("99999999").as_secs(), TimestampSec::from("-5").as_secs()),
            (Some(99_999_999), Some(-5))
        );
        for text in
            ["", "soon", "1.", ".5", "1.5.5", "1e9", "1_000", "--1", "99999999999999999999999999999999999999999"]
        {
            assert_eq!(TimestampSec::from(text).as_secs(), None, "{text}");
            assert_eq!(TimestampSec::from(text).to_system_time(), None, "{text}");
        }
    }

    proptest! {
        /// A time is the same in every unit, whichever unit is written or documented.
        #[test]
        fn a_time_is_the_same_in_every_unit(seconds in 100_000_000_i64..100_000_000_000, nanos in 0_i64..1_000_000_000) {
            let since = i128::from(seconds) * 1_000_000_000 + i128::from(nanos);
            for unit in [Unit::Seconds, Unit::Milliseconds, Unit::Microseconds, Unit::Nanoseconds] {
                let text = (since / unit.nanos()).to_string();
                let (ms, s) = (TimestampMs::from(text.as_str()), TimestampSec::from(text.as_str()));
                prop_assert_eq!(ms.as_millis().map(|millis| millis / 1000), Some(seconds));
                prop_assert_eq!(s.as_secs(), Some(seconds));
                prop_assert_eq!(ms.to_system_time(), s.to_system_time());
                let exact = UNIX_EPOCH.checked_add(Duration::new(seconds.unsigned_abs(), u32::try_from(nanos).unwrap()));
                prop_assert!(unit != Unit::Nanoseconds || ms.to_system_time() == exact);
            }
        }

        /// Times are ordered, whichever units they are written in.
        #[test]
        fn times_are_ordered(one in 100_000_000_i64..100_000_000_000, other in 100_000_000_i64..100_000_000_000) {
            let (seconds, micros) = (TimestampMs::from(one.to_string()), TimestampMs::from(format!("{other}000000")));
            prop_assert!(one == other || seconds.cmp(&micros) == one.cmp(&other));
        }
    }
}
