//! Programs that must not compile. After a change of the compiler, `TRYBUILD=overwrite cargo test -p feishu-misuse` records its
//! messages.

mod right;

use feishu_api::id::{AppId, ChatId, MessageId, OpenId, UnionId, UserId};
use feishu_api::im::v1::ReceiveIdType;
use feishu_api::types::UserIdType;

#[test]
fn misuse_does_not_compile() {
    trybuild::TestCases::new().compile_fail("wrong/*.rs");
}

/// Compiled as part of this test, because trybuild would build the whole library again for it.
#[test]
fn what_is_right_compiles() {
    right::main();
}

/// `create(chat)` must not compile if another kind of id is required, nor must swapped arguments of which one is an
/// enum. The compiler's error would quote half of the library, so the conversion is tested here instead: `takes` has
/// two candidates, and is ambiguous if a type converts.
macro_rules! do_not_convert {
    ($($type:ty: $($other:ty)*;)*) => {$($(
        const _: fn() = || {
            trait Takes<How> {
                fn takes() {}
            }
            struct Converts;
            impl<T: ?Sized> Takes<()> for T {}
            impl<T: ?Sized + Into<$type>> Takes<Converts> for T {}
            let _ = <$other as Takes<_>>::takes;
        };
    )*)*};
}

do_not_convert! {
    MessageId: ChatId OpenId UnionId UserId AppId;
    ChatId: MessageId OpenId UnionId UserId AppId;
    OpenId: MessageId ChatId UnionId UserId AppId;
    UnionId: MessageId ChatId OpenId UserId AppId;
    UserId: MessageId ChatId OpenId UnionId AppId;
    AppId: MessageId ChatId OpenId UnionId UserId;
    ReceiveIdType: &str String;
    UserIdType: &str String;
}
