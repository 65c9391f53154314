//! The kinds of change, and what each breaks. `docs/diff.md` explains the table.

use serde::{Serialize, Serializer};
use std::fmt;

/// The effect of a change on one of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Only people notice: documentation or notation changed.
    Documentation,
    /// Programs can notice, and continue to work.
    Compatible,
    /// A working program may no longer compile, its requests may be refused, or it may not understand the reply.
    Breaking,
}

impl Class {
    /// Returns the name, in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! table {
    ($($kind:ident $slug:literal $source:ident $wire:ident $why:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = $why] $kind,)*
        }

        impl Kind {
            /// All kinds, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Returns its name in reports, for example `request-field-added`. The name is stable.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug),* }
            }

            /// Returns the effect on source code that uses the generated bindings.
            pub fn source(self) -> Class {
                match self { $(Self::$kind => Class::$source),* }
            }

            /// Returns the effect on requests and replies on the wire.
            pub fn wire(self) -> Class {
                match self { $(Self::$kind => Class::$wire),* }
            }

            /// Returns the reason for its classes.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$kind => $why),* }
            }
        }
    };
}

// Kind                   slug                            source        wire          why
table! {
    OperationAdded        "operation-added"               Compatible    Compatible    "A new method and new types."
    OperationRemoved      "operation-removed"             Breaking      Breaking      "The method and its types are gone, and possibly the endpoint."
    OperationRenamed      "operation-renamed"             Breaking      Documentation "Same method and path under another id: modules, method and types have other names."
    RustNameChanged       "rust-name-changed"             Breaking      Documentation "Code that uses the old name does not compile."
    MethodChanged         "method-changed"                Documentation Breaking      "A request with the old method is refused."
    PathChanged           "path-changed"                  Documentation Breaking      "A request to the old path is refused."
    HostChanged           "host-changed"                  Documentation Breaking      "The old host may no longer answer."
    PathParameterRenamed  "path-parameter-renamed"        Documentation Documentation "A path holds the value of a parameter, not its name."
    BodyEncodingChanged   "body-encoding-changed"         Documentation Breaking      "JSON is refused where a form is expected, and vice versa."
    EnvelopeChanged       "envelope-changed"              Documentation Breaking      "The fields of the reply are in another place."
    ReplyKindChanged      "reply-kind-changed"            Breaking      Breaking      "A file in place of JSON, or vice versa."
    IdempotentStated      "idempotent-stated"             Documentation Compatible    "Repeating a call is now safe."
    IdempotentDropped     "idempotent-dropped"            Documentation Breaking      "Repeating a call is no longer safe."
    PagingGained          "paging-gained"                 Compatible    Documentation "The list can be read as a stream: new methods `stream` and `pages`."
    PagingLost            "paging-lost"                   Breaking      Documentation "`stream` and `pages` are gone."
    PagingItemsChanged    "paging-items-changed"          Breaking      Documentation "A stream yields the items of another field."
    PagingFieldsChanged   "paging-fields-changed"         Documentation Compatible    "A stream uses other fields to fetch the next page."

    EventAdded            "event-added"                   Compatible    Compatible    "A new type; the event is pushed only to subscribers."
    EventRemoved          "event-removed"                 Breaking      Breaking      "The type is gone, and possibly the event."
    EventRenamed          "event-renamed"                 Breaking      Documentation "The same event under another id: module and type have other names."
    EventTypeChanged      "event-type-changed"            Documentation Breaking      "A program that matches the old type does not recognise it."
    EventIdentityChanged  "event-identity-changed"        Documentation Compatible    "Different pushes count as the same event."

    TokenAdded            "token-added"                   Documentation Compatible    "One more kind of token opens it."
    TokenRemoved          "token-removed"                 Documentation Breaking      "Calls with that kind of token are refused."
    TokenRequired         "token-required"                Documentation Breaking      "It took no token; calls without a token are refused."
    TokenDropped          "token-dropped"                 Documentation Compatible    "It no longer takes a token; sending one does no harm."
    TokensReordered       "tokens-reordered"              Documentation Compatible    "A client with several kinds uses the first."
    AppAdded              "app-added"                     Documentation Compatible    "One more kind of app may call it."
    AppRemoved            "app-removed"                   Documentation Breaking      "Calls by that kind of app are refused."
    AppsRestated          "apps-restated"                 Documentation Documentation "All kinds of app, listed or left out."
    ScopesTightened       "scopes-tightened"              Documentation Breaking      "Scopes that sufficed no longer do."
    ScopesLoosened        "scopes-loosened"               Documentation Compatible    "Scopes that sufficed still do, and fewer suffice."
    ScopesChanged         "scopes-changed"                Documentation Breaking      "Other scopes: some that sufficed no longer do."
    ScopesRestated        "scopes-restated"               Documentation Documentation "The same rule in other words, or in another order."

    Deprecated            "deprecated"                    Compatible    Compatible    "It works as before; the compiler warns about calls."
    Undeprecated          "undeprecated"                  Compatible    Compatible    "It works as before."
    ReplacementChanged    "replacement-changed"           Documentation Documentation "Other operations are recommended instead."

    LimitLowered          "limit-lowered"                 Documentation Breaking      "Calls at the old pace are refused."
    LimitRaised           "limit-raised"                  Documentation Compatible    "Calls at the old pace still pass."
    LimitChanged          "limit-changed"                 Documentation Breaking      "Higher over one period, lower over another."
    LimitRestated         "limit-restated"                Documentation Documentation "The same limit in other words."
    LimitStated           "limit-stated"                  Documentation Compatible    "Nobody could rely on a limit that was not stated in numbers."
    LimitUnstated         "limit-unstated"                Documentation Compatible    "No longer stated in numbers; clients lose their pacing, not their calls."
    QuotaAdded            "quota-added"                   Documentation Breaking      "Calls with the same value at the old pace are refused."
    QuotaRemoved          "quota-removed"                 Documentation Compatible    "One limit less."
    QuotaSubjectChanged   "quota-subject-changed"         Documentation Compatible    "Calls are now counted together with those of other operations, or no longer are; the client paces them accordingly."
    QuotaErrorChanged     "quota-error-changed"           Documentation Compatible    "The refusal has another code; a client may handle it like any other error."

    RequestFieldAdded     "request-field-added"           Compatible    Compatible    "A new field and setter in a `#[non_exhaustive]` struct; the field is optional."
    RequestFieldAddedConditional "request-field-added-conditional" Compatible Breaking "Like an optional field, but requests that meet its condition are refused."
    RequestFieldAddedRequired "request-field-added-required" Breaking   Breaking      "A new argument of `new` and of the method; requests without it are refused."
    RequestFieldRemoved   "request-field-removed"         Breaking      Breaking      "The field and its setter or argument are gone; what it asked for is no longer done."
    RequestFieldMoved     "request-field-moved"           Documentation Breaking      "It is sent in another place, and ignored in the old place."
    RequestFieldRequired  "request-field-required"        Breaking      Breaking      "A setter becomes an argument; requests without it are refused."
    RequestFieldOptional  "request-field-optional"        Breaking      Compatible    "An argument becomes a setter, `T` becomes `Option<T>`."
    RequestFieldConditional "request-field-conditional"   Documentation Breaking      "Requests that meet the condition are refused without it."
    RequestFieldUnconditional "request-field-unconditional" Documentation Compatible  "The condition under which it was required is gone."
    ArgumentsReordered    "arguments-reordered"           Breaking      Documentation "Arguments of `new` and of the method are positional."
    RequestKeyChanged     "request-key-changed"           Breaking      Documentation "A request stored as JSON is read with another key."
    DefaultStated         "default-stated"                Documentation Compatible    "The default is now known."
    DefaultUnstated       "default-unstated"              Documentation Compatible    "The default is no longer known."
    FixedChanged          "fixed-changed"                 Breaking      Breaking      "The client sends it automatically, so it is not a field in Rust; or its value changed."
    DefaultChanged        "default-changed"               Documentation Breaking      "A request that leaves it out means something else."

    ReplyFieldAdded       "reply-field-added"             Compatible    Compatible    "A new field in a `#[non_exhaustive]` struct; a client ignores unknown keys."
    ReplyFieldRemoved     "reply-field-removed"           Breaking      Breaking      "The field is gone; an old client reads it as empty."
    ReplyPresenceChanged  "reply-presence-changed"        Breaking      Compatible    "`T` becomes `Option<T>` or vice versa; no reply is guaranteed to contain a field."

    TypeChanged           "type-changed"                  Breaking      Breaking      "A value of another kind or with another meaning."
    RequestTypeNarrowed   "request-type-narrowed"         Breaking      Breaking      "Another Rust type; some values that were accepted are refused."
    RequestTypeWidened    "request-type-widened"          Breaking      Compatible    "Another Rust type; all values that were accepted still are."
    ReplyTypeNarrowed     "reply-type-narrowed"           Breaking      Compatible    "Another Rust type; a client that could read all values can read these."
    ReplyTypeWidened      "reply-type-widened"            Breaking      Breaking      "Another Rust type; an old client may be unable to read new values."
    RustTypeChanged       "rust-type-changed"             Breaking      Documentation "The same on the wire, a different type in Rust."
    NumberEncodingChanged "number-encoding-changed"       Documentation Breaking      "A number in a string in place of a number, or vice versa; both are `i64`."

    TypeAdded             "type-added"                    Compatible    Documentation "A new type for pages to refer to."
    TypeRemoved           "type-removed"                  Breaking      Documentation "The type is gone; changes on the wire are reported for the fields of that type."
    RowShown              "row-shown"                     Documentation Compatible    "The page lists a field that its shared type already had; the field is optional."
    RowShownRequired      "row-shown-required"            Documentation Breaking      "The page lists a field that its shared type already had; requests without it are refused."
    RowHidden             "row-hidden"                    Documentation Breaking      "The page no longer lists a field of its shared type: it is refused, or not returned."
    RowRequired           "row-required"                  Documentation Breaking      "Only this operation refuses requests without the field; its shared type is the same."
    RowOptional           "row-optional"                  Documentation Compatible    "Only this operation accepts requests without the field; its shared type is the same."

    ValueAdded            "value-added"                   Compatible    Compatible    "A new variant of an open, `#[non_exhaustive]` enum; old clients keep unknown values."
    RequestValueRemoved   "request-value-removed"         Breaking      Breaking      "The variant is gone; the value is refused."
    ReplyValueRemoved     "reply-value-removed"           Breaking      Compatible    "The variant is gone; a client does not depend on a value that is no longer sent."
    BoundsTightened       "bounds-tightened"              Documentation Breaking      "Some values that were accepted are refused; the bindings do not check them."
    BoundsLoosened        "bounds-loosened"               Documentation Compatible    "All values that were accepted still are."
    BoundsChanged         "bounds-changed"                Documentation Breaking      "Other values are accepted; some of the old ones may be refused."
    ReplyBoundsChanged    "reply-bounds-changed"          Documentation Compatible    "Readers of a reply do not check the bounds of its values."
    FieldDeprecated       "field-deprecated"              Documentation Compatible    "It works as before; its documentation says that it is deprecated."
    FieldUndeprecated     "field-undeprecated"            Documentation Compatible    "It works as before."

    ErrorAdded            "error-added"                   Compatible    Compatible    "A new constant, or variant of a `#[non_exhaustive]` enum; clients expect unknown codes."
    ErrorRemoved          "error-removed"                 Breaking      Compatible    "The constant or variant is gone; a client does not depend on an error that is no longer returned."
    ErrorStatusChanged    "error-status-changed"          Documentation Breaking      "Clients and proxies that depend on the HTTP status act differently."
    ErrorStatusStated     "error-status-stated"           Documentation Documentation "The page states the status, or no longer does; the reply is the same."
    ErrorRateLimitChanged "error-rate-limit-changed"      Documentation Compatible    "Clients now treat it as a rate limit and wait before they call again, or no longer do."
    ErrorMessageChanged   "error-message-changed"         Documentation Compatible    "Errors are told apart by their code, not by their message."

    ScopeAdded            "scope-added"                   Compatible    Documentation "A new constant; the operations it opens are reported themselves."
    ScopeRemoved          "scope-removed"                 Breaking      Documentation "The constant is gone; the operations it opened are reported themselves."
    IdTypeAdded           "id-type-added"                 Compatible    Documentation "A new identifier type."
    IdTypeRemoved         "id-type-removed"               Breaking      Documentation "The identifier type is gone."
    IdPrefixChanged       "id-prefix-changed"             Documentation Compatible    "The prefix of values is a hint that no program checks."
    ServiceAdded          "service-added"                 Compatible    Documentation "A new Cargo feature."
    ServiceRemoved        "service-removed"               Breaking      Documentation "The Cargo feature is gone; its operations are reported as well."
    ServiceOptional       "service-optional"              Breaking      Documentation "The operations were always available, and now need a Cargo feature."
    ServiceBuiltIn        "service-built-in"              Compatible    Documentation "The operations needed a Cargo feature, and are now always available."
    ProtocolChanged       "protocol-changed"              Documentation Breaking      "The service takes tokens or reports errors in another way."

    OrderChanged          "order-changed"                 Documentation Documentation "The page lists the same in another order."
    ExampleChanged        "example-changed"               Documentation Documentation "An example is one of many."
    TextChanged           "text-changed"                  Documentation Documentation "Text for people."
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}
