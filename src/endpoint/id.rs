//! Kinds of identifiers.

/// A kind of identifier, such as the ids of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IdKind {
    /// The name in the documentation, for example `message_id`.
    pub name: &'static str,
    /// The common prefix of all ids of this kind, for example `om_`; empty if there is none.
    pub prefix: &'static str,
}

impl IdKind {
    #[doc(hidden)]
    pub const fn new(name: &'static str, prefix: &'static str) -> Self {
        Self { name, prefix }
    }

    /// Returns the other kind to which an id belongs according to its prefix; `None` if it may be of this kind.
    ///
    /// Ids of kinds without a prefix may look like anything. A prefix that does not end with `_` or `-` does not
    /// identify a kind either: many words begin with `rec`.
    pub fn mistaken<'k>(&self, id: &str, all: &'k [IdKind]) -> Option<&'k IdKind> {
        if self.prefix.is_empty() || id.starts_with(self.prefix) {
            return None;
        }
        all.iter().find(|kind| kind.prefix.ends_with(['_', '-']) && id.starts_with(kind.prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::IdKind;

    const KINDS: &[IdKind] = &[
        IdKind::new("message_id", "om_"),
        IdKind::new("thread_id", "omt_"),
        IdKind::new("user_id", ""),
        IdKind::new("record_id", "rec"),
    ];

    #[test]
    fn detects_the_prefix_of_another_kind() {
        let mistaken = |index: usize, id| KINDS[index].mistaken(id, KINDS).map(|kind| kind.name);
        assert_eq!(mistaken(0, "omt_1"), Some("thread_id"));
        assert_eq!(mistaken(1, "om_1"), Some("message_id"));
        for (index, id) in [(0, "om_1"), (0, ""), (0, "om"), (0, "recall"), (0, "other_1"), (2, "om_1")] {
            assert_eq!(mistaken(index, id), None, "{index} {id}");
        }
    }
}
