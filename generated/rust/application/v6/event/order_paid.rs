// Generated from spec/application/v6/event/order_paid.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Store app purchased / 购买商店应用.
///
/// Is pushed to the developer of a store app when a user has bought one of its paid plans.
///
/// 用户成功购买商店应用的付费方案时推送给应用的开发商。
///
/// - Type: `order_paid`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPaid {
    /// The type of the event, always `order_paid`. / 事件类型，固定为 `order_paid`。
    pub r#type: String,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The ID of the order, unique for each purchase. / 订单 ID，每笔订单唯一。
    pub order_id: String,
    /// The ID of the price plan. / 付费方案的 ID。
    pub price_plan_id: String,
    /// The type of price plan. / 付费方案的类型。
    pub price_plan_type: OrderPaidPricePlanType,
    /// For how many people it was bought, where it is paid per seat; 0 where the tenant pays as a whole.
    ///
    /// 购买的人数，仅按人付费时有值；按企业付费时为 0。
    pub seats: i64,
    /// How many were bought; always 1 so far. / 购买的份数，目前总是 1。
    pub buy_count: i64,
    /// When the order was created, in seconds since 1970. / 订单的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the order was paid, in seconds since 1970. / 订单的支付时间，秒级时间戳。
    pub pay_time: wire::TimestampSec,
    /// The type of purchase. / 购买的方式。
    pub buy_type: OrderPaidBuyType,
    /// For an upgrade (`buy_type` is `upgrade`), the order that was upgraded, which is void from then on.
    ///
    /// 升级购买（`buy_type` 为 `upgrade`）时，被升级的原订单 ID；原订单随即失效。
    pub src_order_id: String,
    /// The price that was paid, in cents (1/100 of the currency unit). / 实付金额，单位为分。
    pub order_pay_price: i64,
    /// The key of the tenant that bought the app. / 购买应用的租户的唯一标识。
    pub tenant_key: id::TenantKey,
}
impl wire::Object for OrderPaid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("app_id", &mut self.app_id);
        f.field("order_id", &mut self.order_id);
        f.field("price_plan_id", &mut self.price_plan_id);
        f.field("price_plan_type", &mut self.price_plan_type);
        f.field("seats", &mut self.seats);
        f.field("buy_count", &mut self.buy_count);
        f.field("create_time", &mut self.create_time);
        f.field("pay_time", &mut self.pay_time);
        f.field("buy_type", &mut self.buy_type);
        f.field("src_order_id", &mut self.src_order_id);
        f.field("order_pay_price", &mut self.order_pay_price);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    OrderPaid
}
crate::codegen::__event! {
    OrderPaid:
    Descriptor::new("application.v6.event.order_paid", "order_paid")
        .documented(text("购买商店应用", "Store app purchased"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase")
        .access(&[Store], &[])
}
/// The type of purchase. / 购买的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderPaidBuyType {
    /// `buy`: An ordinary purchase / 普通购买
    Buy,
    /// `upgrade`: An upgrade / 升级购买
    Upgrade,
    /// `renew`: A renewal / 续费购买
    Renew,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OrderPaidBuyType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OrderPaidBuyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Buy => "buy",
            Self::Upgrade => "upgrade",
            Self::Renew => "renew",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "buy" => Self::Buy,
            "upgrade" => Self::Upgrade,
            "renew" => Self::Renew,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of price plan. / 付费方案的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderPaidPricePlanType {
    /// `trial`: Trial / 试用
    Trial,
    /// `permanent`: Free / 免费
    Permanent,
    /// `per_year`: Paid by the tenant per year / 企业年付费
    PerYear,
    /// `per_month`: Paid by the tenant per month / 企业月付费
    PerMonth,
    /// `per_seat_per_year`: Paid per seat and year / 按人按年付费
    PerSeatPerYear,
    /// `per_seat_per_month`: Paid per seat and month / 按人按月付费
    PerSeatPerMonth,
    /// `permanent_count`: Paid per use / 按次付费
    PermanentCount,
    /// `active_end_date`: Until a given date, for plans made for a customer / 用到指定日期，用于定向方案
    ActiveEndDate,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OrderPaidPricePlanType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OrderPaidPricePlanType {
    fn as_str(&self) -> &str {
        match self {
            Self::Trial => "trial",
            Self::Permanent => "permanent",
            Self::PerYear => "per_year",
            Self::PerMonth => "per_month",
            Self::PerSeatPerYear => "per_seat_per_year",
            Self::PerSeatPerMonth => "per_seat_per_month",
            Self::PermanentCount => "permanent_count",
            Self::ActiveEndDate => "active_end_date",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "trial" => Self::Trial,
            "permanent" => Self::Permanent,
            "per_year" => Self::PerYear,
            "per_month" => Self::PerMonth,
            "per_seat_per_year" => Self::PerSeatPerYear,
            "per_seat_per_month" => Self::PerSeatPerMonth,
            "permanent_count" => Self::PermanentCount,
            "active_end_date" => Self::ActiveEndDate,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    OrderPaidBuyType OrderPaidPricePlanType
}
