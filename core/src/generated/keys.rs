// Generated from core/spec/keys.toml; edit the table, not this file.

use super::kinds::Kind;

/// A key that decides what a messaging event is; the lowest present one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Key {
    /// `message` on the wire.
    Message = 0,
    /// `message_edit` on the wire.
    MessageEdit = 1,
    /// `reaction` on the wire.
    Reaction = 2,
    /// `read` on the wire.
    Read = 3,
    /// `delivery` on the wire.
    Delivery = 4,
    /// `postback` on the wire.
    Postback = 5,
    /// `optin` on the wire.
    Optin = 6,
    /// `account_linking` on the wire.
    AccountLinking = 7,
    /// `pass_thread_control` on the wire.
    PassThreadControl = 8,
    /// `take_thread_control` on the wire.
    TakeThreadControl = 9,
    /// `request_thread_control` on the wire.
    RequestThreadControl = 10,
    /// `app_roles` on the wire.
    AppRoles = 11,
    /// `policy_enforcement` on the wire.
    PolicyEnforcement = 12,
    /// `policy-enforcement` on the wire.
    PolicyEnforcementHyphenated = 13,
    /// `response_feedback` on the wire.
    ResponseFeedback = 14,
    /// `messaging_feedback` on the wire.
    MessagingFeedback = 15,
    /// `messaging_customer_information` on the wire.
    MessagingCustomerInformation = 16,
    /// `order` on the wire.
    Order = 17,
    /// `form` on the wire.
    Form = 18,
    /// `game_play` on the wire.
    GamePlay = 19,
    /// `call_permission_reply` on the wire.
    CallPermissionReply = 20,
    /// `payment` on the wire.
    Payment = 21,
    /// `pre_checkout` on the wire.
    PreCheckout = 22,
    /// `checkout_update` on the wire.
    CheckoutUpdate = 23,
    /// `branded_camera` on the wire.
    BrandedCamera = 24,
    /// `referral` on the wire.
    Referral = 25,
}

impl Key {
    /// Every key, in the order in which they decide.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Message,
        Self::MessageEdit,
        Self::Reaction,
        Self::Read,
        Self::Delivery,
        Self::Postback,
        Self::Optin,
        Self::AccountLinking,
        Self::PassThreadControl,
        Self::TakeThreadControl,
        Self::RequestThreadControl,
        Self::AppRoles,
        Self::PolicyEnforcement,
        Self::PolicyEnforcementHyphenated,
        Self::ResponseFeedback,
        Self::MessagingFeedback,
        Self::MessagingCustomerInformation,
        Self::Order,
        Self::Form,
        Self::GamePlay,
        Self::CallPermissionReply,
        Self::Payment,
        Self::PreCheckout,
        Self::CheckoutUpdate,
        Self::BrandedCamera,
        Self::Referral,
    ];

    /// The key with this spelling on the wire, unescaped.
    #[inline]
    pub(crate) fn from_bytes(name: &[u8]) -> Option<Self> {
        match name.len() {
            7 if name == b"message" => Some(Self::Message),
            12 if name == b"message_edit" => Some(Self::MessageEdit),
            8 if name == b"reaction" => Some(Self::Reaction),
            4 if name == b"read" => Some(Self::Read),
            8 if name == b"delivery" => Some(Self::Delivery),
            8 if name == b"postback" => Some(Self::Postback),
            5 if name == b"optin" => Some(Self::Optin),
            15 if name == b"account_linking" => Some(Self::AccountLinking),
            19 if name == b"pass_thread_control" => Some(Self::PassThreadControl),
            19 if name == b"take_thread_control" => Some(Self::TakeThreadControl),
            22 if name == b"request_thread_control" => Some(Self::RequestThreadControl),
            9 if name == b"app_roles" => Some(Self::AppRoles),
            18 if name == b"policy_enforcement" => Some(Self::PolicyEnforcement),
            18 if name == b"policy-enforcement" => Some(Self::PolicyEnforcementHyphenated),
            17 if name == b"response_feedback" => Some(Self::ResponseFeedback),
            18 if name == b"messaging_feedback" => Some(Self::MessagingFeedback),
            30 if name == b"messaging_customer_information" => Some(Self::MessagingCustomerInformation),
            5 if name == b"order" => Some(Self::Order),
            4 if name == b"form" => Some(Self::Form),
            9 if name == b"game_play" => Some(Self::GamePlay),
            21 if name == b"call_permission_reply" => Some(Self::CallPermissionReply),
            7 if name == b"payment" => Some(Self::Payment),
            12 if name == b"pre_checkout" => Some(Self::PreCheckout),
            15 if name == b"checkout_update" => Some(Self::CheckoutUpdate),
            14 if name == b"branded_camera" => Some(Self::BrandedCamera),
            8 if name == b"referral" => Some(Self::Referral),
            _ => None,
        }
    }

    /// The key of a set that decides, if there is one.
    #[inline]
    pub(crate) const fn first(set: u32) -> Option<Self> {
        match set.trailing_zeros() {
            0 => Some(Self::Message),
            1 => Some(Self::MessageEdit),
            2 => Some(Self::Reaction),
            3 => Some(Self::Read),
            4 => Some(Self::Delivery),
            5 => Some(Self::Postback),
            6 => Some(Self::Optin),
            7 => Some(Self::AccountLinking),
            8 => Some(Self::PassThreadControl),
            9 => Some(Self::TakeThreadControl),
            10 => Some(Self::RequestThreadControl),
            11 => Some(Self::AppRoles),
            12 => Some(Self::PolicyEnforcement),
            13 => Some(Self::PolicyEnforcementHyphenated),
            14 => Some(Self::ResponseFeedback),
            15 => Some(Self::MessagingFeedback),
            16 => Some(Self::MessagingCustomerInformation),
            17 => Some(Self::Order),
            18 => Some(Self::Form),
            19 => Some(Self::GamePlay),
            20 => Some(Self::CallPermissionReply),
            21 => Some(Self::Payment),
            22 => Some(Self::PreCheckout),
            23 => Some(Self::CheckoutUpdate),
            24 => Some(Self::BrandedCamera),
            25 => Some(Self::Referral),
            _ => None,
        }
    }

    /// The position in a set of keys, which is also the rank.
    #[inline]
    pub(crate) const fn bit(self) -> u32 {
        self as u32
    }

    /// The set that holds this key only.
    #[inline]
    pub(crate) const fn mask(self) -> u32 {
        1 << self.bit()
    }

    /// The spelling on the wire.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::MessageEdit => "message_edit",
            Self::Reaction => "reaction",
            Self::Read => "read",
            Self::Delivery => "delivery",
            Self::Postback => "postback",
            Self::Optin => "optin",
            Self::AccountLinking => "account_linking",
            Self::PassThreadControl => "pass_thread_control",
            Self::TakeThreadControl => "take_thread_control",
            Self::RequestThreadControl => "request_thread_control",
            Self::AppRoles => "app_roles",
            Self::PolicyEnforcement => "policy_enforcement",
            Self::PolicyEnforcementHyphenated => "policy-enforcement",
            Self::ResponseFeedback => "response_feedback",
            Self::MessagingFeedback => "messaging_feedback",
            Self::MessagingCustomerInformation => "messaging_customer_information",
            Self::Order => "order",
            Self::Form => "form",
            Self::GamePlay => "game_play",
            Self::CallPermissionReply => "call_permission_reply",
            Self::Payment => "payment",
            Self::PreCheckout => "pre_checkout",
            Self::CheckoutUpdate => "checkout_update",
            Self::BrandedCamera => "branded_camera",
            Self::Referral => "referral",
        }
    }

    /// The kind it decides for; none for `message`, whose contents decide.
    #[inline]
    pub(crate) const fn kind(self) -> Option<Kind> {
        match self {
            Self::Message => None,
            Self::MessageEdit => Some(Kind::MessageEdit),
            Self::Reaction => Some(Kind::MessageReaction),
            Self::Read => Some(Kind::MessageRead),
            Self::Delivery => Some(Kind::MessageDelivered),
            Self::Postback => Some(Kind::Postback),
            Self::Optin => Some(Kind::Optin),
            Self::AccountLinking => Some(Kind::AccountLinking),
            Self::PassThreadControl => Some(Kind::PassThreadControl),
            Self::TakeThreadControl => Some(Kind::TakeThreadControl),
            Self::RequestThreadControl => Some(Kind::RequestThreadControl),
            Self::AppRoles => Some(Kind::AppRoles),
            Self::PolicyEnforcement | Self::PolicyEnforcementHyphenated => Some(Kind::PolicyEnforcement),
            Self::ResponseFeedback => Some(Kind::ResponseFeedback),
            Self::MessagingFeedback => Some(Kind::MessagingFeedback),
            Self::MessagingCustomerInformation => Some(Kind::CustomerInformation),
            Self::Order => Some(Kind::Order),
            Self::Form => Some(Kind::InThreadLeadFormSubmit),
            Self::GamePlay => Some(Kind::GamePlay),
            Self::CallPermissionReply => Some(Kind::CallPermissionReply),
            Self::Payment => Some(Kind::Payment),
            Self::PreCheckout => Some(Kind::PreCheckout),
            Self::CheckoutUpdate => Some(Kind::CheckoutUpdate),
            Self::BrandedCamera => Some(Kind::BrandedCamera),
            Self::Referral => Some(Kind::Referral),
        }
    }
}
