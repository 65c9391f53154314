//! A stable hash: the same in every process, on every machine, in every version.

/// 128-bit FNV-1a over length-prefixed parts.
///
/// Identifies limits that several processes share. An attacker who chooses the values could make two limits collide,
/// which only slows calls down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark(u128);

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

impl Mark {
    /// Returns the hash of these parts.
    pub(crate) fn of<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> u128 {
        parts.into_iter().fold(Self(OFFSET), Self::part).0
    }

    fn part(self, part: &[u8]) -> Self {
        self.bytes(&(part.len() as u64).to_le_bytes()).bytes(part)
    }

    fn bytes(self, bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(self.0, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_never_changes() {
        assert_eq!(Mark(OFFSET).bytes(b"foobar").0, 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18);
        assert_eq!(Mark::of([]), OFFSET);
        assert_ne!(Mark::of([&b"ab"[..], b"c"]), Mark::of([&b"a"[..], b"bc"]));
        assert_ne!(Mark::of([&b""[..]]), Mark::of([&b""[..], b""]));
    }
}
