//! The endpoint descriptor: everything the page states, as data.

use super::{Context, Target, error, literal, paging, text};
use crate::model::{
    AppType, BodyKind, Envelope, Error, Field, Guard, Location, Operation, Parameter, Rate, RateLimit, ScopeRule,
    TokenKind, Type,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// The descriptor of an operation.
pub(super) fn expression(context: &Context<'_>, operation: &Operation, error: &Ident) -> TokenStream {
    let (id, path, source) = (&operation.id, &operation.path, &operation.source);
    let method = format_ident!("{}", super::docs::capitalised(&operation.method.to_lowercase()));
    let title = text(&operation.title);
    let tokens = operation.tokens.iter().map(|kind| token(*kind));
    let (apps, scopes) = (apps(&operation.apps), scope_rules(context, &operation.permissions));
    let guards = guards(context, &context.model.guards(operation));
    let limits = limits(operation);
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let key = operation.idempotency_key.as_ref().map(|key| quote!(.idempotency_key(#key)));
    let body = match operation.body {
        BodyKind::None => quote!(None),
        BodyKind::Json => quote!(Json),
        BodyKind::Multipart => quote!(Multipart),
    };
    let parameters = operation.sent().map(parameter);
    let envelope = match operation.envelope {
        Envelope::Data => quote!(Data),
        Envelope::Top => quote!(TopLevel),
        Envelope::Binary => quote!(Binary),
    };
    let paging = operation.paging.as_ref().map(paging::descriptor);
    let table = error::table(&error.to_string());
    let sub_errors = sub_errors(&operation.errors);
    quote! {
        endpoint::Endpoint::new(#id, endpoint::Method::#method, #path)
            .documented(#title, #source)
            .access(&[#(#tokens),*], #apps, #scopes)
            #guards
            #limits
            #idempotent
            #key
            .request(endpoint::BodyKind::#body, &[#(#parameters),*])
            .reply(endpoint::Envelope::#envelope)
            #paging
            .errors(&#table)
            #sub_errors
    }
}

/// What errors can mean in detail.
fn sub_errors(errors: &[Error]) -> Option<TokenStream> {
    let sub_errors: Vec<_> = errors
        .iter()
        .flat_map(|error| error.sub_errors.iter().map(move |sub| (error.code, sub)))
        .map(|(of, sub)| {
            let of = Literal::i64_unsuffixed(of);
            let (code, message, fix) = (literal(&sub.code), literal(&sub.message), text(&sub.fix));
            quote!(endpoint::SubError { of: #of, code: #code, message: #message, fix: #fix })
        })
        .collect();
    (!sub_errors.is_empty()).then(|| quote!(.sub_errors(&[#(#sub_errors),*])))
}

/// The kinds of app.
pub(super) fn apps(apps: &[AppType]) -> TokenStream {
    let apps = apps.iter().map(|app| {
        let name = match app {
            AppType::Custom => quote!(Custom),
            AppType::Store => quote!(Store),
        };
        quote!(endpoint::AppType::#name)
    });
    quote!(&[#(#apps),*])
}

/// The scopes, any one of which suffices.
pub(super) fn scope_rules(context: &Context<'_>, rules: &[ScopeRule]) -> TokenStream {
    let rules = rules.iter().map(|rule| scope_rule(context, rule));
    quote!(&[#(#rules),*])
}

fn token(kind: TokenKind) -> TokenStream {
    let name = match kind {
        TokenKind::Tenant => quote!(Tenant),
        TokenKind::User => quote!(User),
        TokenKind::App => quote!(App),
    };
    quote!(endpoint::TokenKind::#name)
}

fn scope_rule(context: &Context<'_>, rule: &ScopeRule) -> TokenStream {
    let token = match rule.token {
        None => quote!(None),
        Some(kind) => {
            let kind = token(kind);
            quote!(Some(#kind))
        }
    };
    let root = context.root();
    let scopes = rule.all_of.iter().filter_map(|id| context.model.platform.scopes.get(id)).map(|scope| {
        let name = format_ident!("{}", scope.rust);
        quote!(#root::scope::#name)
    });
    quote!(endpoint::ScopeRule::new(#token, &[#(#scopes),*]))
}

/// The call that sets the fields, and values of fields, that need scopes of their own, if there are any.
pub(super) fn guards(context: &Context<'_>, guards: &[Guard]) -> Option<TokenStream> {
    let guard = |guard: &Guard| {
        let way = if guard.is_received { quote!(received) } else { quote!(sent) };
        let (field, scopes) = (literal(&guard.field), scope_rules(context, &guard.rules));
        let value = guard.value.as_deref().map(literal).into_iter();
        quote!(endpoint::Guard::#way(#field, #scopes)#(.value(#value))*)
    };
    let all = guards.iter().map(guard);
    (!guards.is_empty()).then(|| quote!(.guards(&[#(#all),*])))
}

fn rate(rate: Rate) -> TokenStream {
    let (calls, seconds) = (Literal::u32_unsuffixed(rate.calls), Literal::u32_unsuffixed(rate.seconds));
    quote!(endpoint::Rate::new(#calls, #seconds))
}

fn limits(operation: &Operation) -> Option<TokenStream> {
    let limit = match &operation.rate_limit {
        RateLimit::Unstated if operation.quotas.is_empty() => return None,
        RateLimit::Unstated => quote!(Unstated),
        RateLimit::Special => quote!(Special),
        RateLimit::Fixed(rates) => {
            let rates = rates.iter().map(|one| rate(*one));
            quote!(Fixed(&[#(#rates),*]))
        }
    };
    let quotas = operation.quotas.iter().map(|quota| {
        let (rate, per) = (rate(quota.rate), &quota.per);
        let error = match quota.error {
            None => quote!(None),
            Some(code) => {
                let code = Literal::i64_unsuffixed(code);
                quote!(Some(#code))
            }
        };
        quote!(endpoint::Quota::new(#rate, #per, #error))
    });
    Some(quote!(.limits(endpoint::RateLimit::#limit, &[#(#quotas),*])))
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let (key, name, required) = (&parameter.key, &parameter.field.name, parameter.field.required);
    let location = match parameter.location {
        Location::Header => quote!(Header),
        Location::Path => quote!(Path),
        Location::Query => quote!(Query),
        Location::Body => quote!(Body),
    };
    let kind = match parameter.field.ty {
        ref ty if ty.is_file() && *ty != Type::File => quote!(Files),
        Type::Integer => quote!(Integer),
        Type::Number => quote!(Number),
        Type::Boolean => quote!(Boolean),
        Type::Array(_) => quote!(Array),
        Type::Object(_) | Type::Map(_) => quote!(Object),
        Type::File => quote!(File),
        Type::Any => quote!(Any),
        _ => quote!(String),
    };
    let bounds = &parameter.field.bounds;
    let least = Literal::u64_unsuffixed(bounds.min_size.unwrap_or(0));
    let sizes = match bounds.max_size.map(Literal::u64_unsuffixed) {
        Some(greatest) => Some(quote!(.sizes(#least, #greatest))),
        None if bounds.min_size.is_some() => Some(quote!(.sizes(#least, u64::MAX))),
        None => None,
    };
    let default = parameter.field.default.iter().map(|default| literal(&default.to_string()));
    let fixed = parameter.field.fixed.iter().map(|fixed| literal(&fixed.to_string()));
    let between = between(&parameter.field);
    let secret = (parameter.field.ty == Type::Secret).then(|| quote!(.secret()));
    quote! {
        endpoint::Parameter::new(
            #key, #name, endpoint::Location::#location, #required, endpoint::ValueKind::#kind
        )
        #secret
        #sizes
        #between
        #(.default(#default))*
        #(.fixed(#fixed))*
    }
}

/// The bounds of a whole number.
fn between(field: &Field) -> Option<TokenStream> {
    let bound = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_i64);
    let (min, max) = (bound(&field.bounds.min), bound(&field.bounds.max));
    if field.ty != Type::Integer || (min.is_none() && max.is_none()) {
        return None;
    }
    let [min, max] = [min, max].map(|bound| match bound {
        Some(number) => {
            let number = Literal::i64_unsuffixed(number);
            quote!(Some(#number))
        }
        None => quote!(None),
    });
    Some(quote!(.between(#min, #max)))
}

impl Context<'_> {
    /// The path of the module at the root of the bindings, from the module in hand.
    pub(super) fn root(&self) -> TokenStream {
        match self.target {
            Target::Core => quote!(crate),
            Target::Dependent => {
                let up = (1..self.depth).map(|_| quote!(super::));
                quote!(#(#up)* super)
            }
        }
    }
}
