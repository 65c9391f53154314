//! The Rust of the guide, compiled as documentation tests.

macro_rules! chapters {
    ($($name:ident $file:literal)*) => {
        $(
            #[doc = include_str!(concat!("../guide/en/", $file, ".md"))]
            mod $name {
                #[doc = include_str!(concat!("../guide/zh/", $file, ".md"))]
                struct Zh;
            }
        )*
    };
}

chapters! {
    first_bot "first-bot" tokens "tokens" errors "errors" limits "limits" cards "cards" long_connection "long-connection"
    sign_in "sign-in" sandbox "sandbox" writing_a_spec "writing-a-spec" adding_a_service "adding-a-service"
    your_own_services "your-own-services"
}
