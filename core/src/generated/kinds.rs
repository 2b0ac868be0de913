// Generated from core/spec/kinds.toml; edit the table, not this file.

use super::attributes::{Direction, Platform, ShapeKind};

/// What an event is. More kinds may come with any release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Kind {
    /// Somebody wrote a text message; links and emoji arrive as part of the text.
    MessageText = 1,
    /// Somebody sent a picture, a GIF or another still that the platform hands over as an image.
    MessageImage = 2,
    /// Somebody sent a video file.
    MessageVideo = 3,
    /// Somebody sent a sound file or a voice message.
    MessageAudio = 4,
    /// Somebody sent a document or any other file.
    MessageFile = 5,
    /// Somebody sent a sticker, or the thumbs-up or heart that the apps treat as one.
    MessageSticker = 6,
    /// Somebody shared a feed post into the conversation.
    MessageShare = 7,
    /// Somebody shared a reel into the conversation.
    MessageReel = 8,
    /// Somebody shared a story into the conversation, other than by mentioning or answering it.
    MessageStoryShare = 9,
    /// Somebody sent a place, as coordinates and perhaps a name.
    MessageLocation = 10,
    /// Somebody sent one or more contact cards.
    MessageContacts = 11,
    /// The message holds a structured template, such as a product card or a generic one.
    MessageTemplate = 12,
    /// The message holds an attachment that the platform passes on only as a link with a title.
    MessageFallback = 13,
    /// Somebody sent view-once media; its content is never handed over.
    MessageEphemeral = 14,
    /// Somebody booked an appointment or changed the state of one.
    MessageAppointment = 15,
    /// One message holds attachments of several content classes.
    MessageMixed = 16,
    /// The message holds an attachment type that the table of contents does not list.
    MessageAttachmentUnknown = 17,
    /// A message object came with neither text nor attachment.
    MessageEmpty = 18,
    /// The platform says that the message exists but cannot be handed over.
    MessageUnsupported = 19,
    /// A stand-in for media that is delivered later, or not at all.
    MessageMediaPlaceholder = 20,
    /// The account itself sent a message, from whichever app, this one included.
    MessageEcho = 21,
    /// The sender changed the text of an earlier message.
    MessageEdit = 22,
    /// The sender took a message back; only its id is left.
    MessageDeleted = 23,
    /// Somebody put a reaction on a message, or removed it again.
    MessageReaction = 24,
    /// Somebody answered a story of the account; text or media of the answer is included.
    StoryReply = 25,
    /// Somebody mentioned the account in a story of their own.
    StoryMention = 26,
    /// Somebody tapped a quick reply that was offered with an earlier message.
    QuickReply = 27,
    /// Somebody pressed a button, an ice breaker or an entry of the persistent menu.
    Postback = 28,
    /// Somebody pressed one of the reply buttons of an interactive message.
    InteractiveButtonReply = 29,
    /// Somebody chose a row of an interactive list.
    InteractiveListReply = 30,
    /// Somebody finished a flow or an address form; the answers come as JSON inside a string.
    InteractiveNfmReply = 31,
    /// An interactive answer came whose type is missing or not one of the documented ones.
    InteractiveUnknown = 32,
    /// Somebody pressed a quick-reply button of a template message.
    TemplateButtonReply = 33,
    /// Somebody allowed or refused being called by the business.
    CallPermissionReply = 34,
    /// Somebody sent a shopping cart.
    Order = 35,
    /// Somebody opened the conversation for the first time and awaits a greeting.
    RequestWelcome = 36,
    /// WhatsApp reports a change about the user, such as a new number or identity.
    SystemMessage = 37,
    /// A message came whose type is missing or not in the catalogue; its JSON is kept.
    UnknownMessageType = 38,
    /// A message of the business left the platform.
    MessageSent = 39,
    /// Messages of the business reached the device of the other person.
    MessageDelivered = 40,
    /// The other person has read what the business sent.
    MessageRead = 41,
    /// The other person played a voice message of the business.
    MessagePlayed = 42,
    /// A message of the business could not be delivered; the errors are included.
    MessageFailed = 43,
    /// The state of a payment asked for in a message changed.
    PaymentStatus = 44,
    /// A delivery status came that is not in the catalogue.
    MessageStatusUnknown = 45,
    /// Somebody came back to an existing conversation through a link, an advert or a shop.
    Referral = 46,
    /// Somebody agreed to be written to, through the checkbox or another plugin.
    Optin = 47,
    /// Somebody agreed to receive marketing notifications, or stopped or resumed them.
    OptinNotificationMessages = 48,
    /// Somebody agreed to receive one single follow-up notification.
    OptinOneTimeNotification = 49,
    /// Somebody connected their account with the business, or ended the connection.
    AccountLinking = 50,
    /// Another app handed the conversation over to this one.
    PassThreadControl = 51,
    /// Another app took the conversation away from this one.
    TakeThreadControl = 52,
    /// Another app asks this one to hand the conversation over.
    RequestThreadControl = 53,
    /// The roles of the apps in the handover protocol changed.
    AppRoles = 54,
    /// Meta warned, blocked or unblocked the account for a breach of policy.
    PolicyEnforcement = 55,
    /// Somebody rated an automatic answer as good or bad.
    ResponseFeedback = 56,
    /// Somebody filled in a customer feedback form.
    MessagingFeedback = 57,
    /// Somebody filled in a customer information form.
    CustomerInformation = 58,
    /// Somebody sent a lead form inside the conversation.
    InThreadLeadFormSubmit = 59,
    /// Somebody finished a round of an instant game.
    GamePlay = 60,
    /// Somebody paid through the old buy button.
    Payment = 61,
    /// Somebody is about to pay through the old buy button.
    PreCheckout = 62,
    /// Somebody changed the shipping address of an old buy-button purchase.
    CheckoutUpdate = 63,
    /// Somebody opened a branded camera effect, a feature that has ended.
    BrandedCamera = 64,
    /// A messaging event came without any key of the catalogue; its JSON is kept.
    UnknownMessagingEvent = 65,
    /// A marketing message was sent.
    MarketingMessageEchoes = 66,
    /// A marketing message was delivered.
    MarketingMessageDeliveries = 67,
    /// A marketing message could not be delivered.
    MarketingMessageDeliveryFailed = 68,
    /// A marketing message was read.
    MarketingMessageReads = 69,
    /// Somebody followed a link of a marketing message.
    MarketingMessageClicks = 70,
    /// A call is being set up; the session description may be included.
    CallConnect = 71,
    /// A call ended.
    CallTerminate = 72,
    /// A call that the business started is ringing, was accepted or was refused.
    CallStatus = 73,
    /// A call event came that is not in the catalogue.
    CallUnknown = 74,
    /// Somebody commented on a post, reel or advert of the account, or answered a comment.
    Comment = 75,
    /// Somebody commented on a live video of the account while it was running.
    LiveComment = 76,
    /// Somebody mentioned the account in a comment or a caption.
    Mention = 77,
    /// The figures of a story, sent once it has ended.
    StoryInsights = 78,
    /// A change came in an Instagram field that exists but whose content Meta does not describe.
    InstagramChangeOther = 79,
    /// A comment on a post of the page was added, edited, hidden or removed.
    FeedComment = 80,
    /// A like or another reaction on a post or comment of the page was added or removed.
    FeedReaction = 81,
    /// A post, picture, video or similar item appeared on the page or was changed.
    FeedPost = 82,
    /// Something else happened in the feed of the page.
    FeedOther = 83,
    /// Somebody mentioned the page in a post or comment.
    PageMention = 84,
    /// Somebody recommended or rated the page, or changed such a review.
    Rating = 85,
    /// Somebody filled in the form of a lead advert.
    Leadgen = 86,
    /// A label was put on a conversation of the inbox or taken off.
    InboxLabels = 87,
    /// A conversation of the page changed.
    Conversations = 88,
    /// A live video of the page changed its state.
    LiveVideos = 89,
    /// The processing of a video of the page changed its state.
    Videos = 90,
    /// An entry of the page profile changed, such as its phone number or opening hours.
    PageProfileChange = 91,
    /// A change came in a page field that exists but whose content Meta does not describe.
    PageChangeOther = 92,
    /// WhatsApp reports an error that belongs to the account or the app, not to a message.
    PlatformError = 93,
    /// A part of the earlier conversations of a number that was moved to the platform.
    HistoryChunk = 94,
    /// The owner of the number did not share earlier conversations.
    HistoryDeclined = 95,
    /// Media that belongs to a message of the shared history.
    HistoryMedia = 96,
    /// A contact in the address book of the WhatsApp Business app was added, changed or removed.
    SmbAppStateSync = 97,
    /// Somebody stopped or resumed marketing messages of the business.
    UserPreferences = 98,
    /// The business-scoped id of a user changed.
    UserIdUpdate = 99,
    /// Meta recognised a purchase or a lead in a conversation.
    AutomaticEvents = 100,
    /// A conversion of a tracked click is reported.
    TrackingEvents = 101,
    /// A group was created or deleted, or that failed.
    GroupLifecycleUpdate = 102,
    /// People joined, left or asked to join a group.
    GroupParticipantsUpdate = 103,
    /// Picture, name or description of a group changed.
    GroupSettingsUpdate = 104,
    /// A group was suspended or released again.
    GroupStatusUpdate = 105,
    /// A group event came under a field that is not in the catalogue.
    GroupUnknown = 106,
    /// Meta raises an alert about the business account or one of its numbers.
    AccountAlerts = 107,
    /// The review of the business account ended.
    AccountReviewUpdate = 108,
    /// The settings of a phone number changed.
    AccountSettingsUpdate = 109,
    /// Something about the business account changed: violations, bans, partners, prices and more.
    AccountUpdate = 110,
    /// The limits of the business on conversations or phone numbers changed.
    BusinessCapabilityUpdate = 111,
    /// The state of the business changed.
    BusinessStatusUpdate = 112,
    /// The user name of the business was approved, reserved or removed.
    BusinessUsernameUpdate = 113,
    /// A flow changed its state, or its endpoint crossed a threshold.
    Flows = 114,
    /// A message template was approved, refused, paused or otherwise changed its state.
    MessageTemplateStatusUpdate = 115,
    /// The quality score of a message template changed.
    MessageTemplateQualityUpdate = 116,
    /// The content of a message template was edited.
    MessageTemplateComponentsUpdate = 117,
    /// The category of a message template was changed or is about to be.
    TemplateCategoryUpdate = 118,
    /// Meta found that a message template belongs in another category.
    TemplateCorrectCategoryDetection = 119,
    /// A solution shared between partners changed its state.
    PartnerSolutions = 120,
    /// A payment configuration changed its state.
    PaymentConfigurationUpdate = 121,
    /// The display name of a phone number was approved or refused.
    PhoneNumberNameUpdate = 122,
    /// The messaging limit or throughput of a phone number changed.
    PhoneNumberQualityUpdate = 123,
    /// The two-step PIN of a phone number was changed or asked for.
    Security = 124,
    /// The subscription was made without values: only the name of the changed field is known.
    ChangedFieldsOnly = 125,
    /// A change came in a field that is not in the catalogue, or in a form that is not; its JSON is kept.
    UnknownChange = 126,
    /// An entry came that holds nothing of the catalogue; its JSON is kept.
    UnknownEntry = 127,
    /// A change of an object other than Instagram, pages and WhatsApp accounts.
    OtherObjectChange = 128,
    /// The body is JSON but no envelope of the catalogue; it is kept whole.
    UnknownBody = 129,
    /// A data-deletion or deauthorize callback; it has its own entry point and never comes in a delivery.
    SignedRequest = 130,
}

impl Kind {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::MessageText,
        Self::MessageImage,
        Self::MessageVideo,
        Self::MessageAudio,
        Self::MessageFile,
        Self::MessageSticker,
        Self::MessageShare,
        Self::MessageReel,
        Self::MessageStoryShare,
        Self::MessageLocation,
        Self::MessageContacts,
        Self::MessageTemplate,
        Self::MessageFallback,
        Self::MessageEphemeral,
        Self::MessageAppointment,
        Self::MessageMixed,
        Self::MessageAttachmentUnknown,
        Self::MessageEmpty,
        Self::MessageUnsupported,
        Self::MessageMediaPlaceholder,
        Self::MessageEcho,
        Self::MessageEdit,
        Self::MessageDeleted,
        Self::MessageReaction,
        Self::StoryReply,
        Self::StoryMention,
        Self::QuickReply,
        Self::Postback,
        Self::InteractiveButtonReply,
        Self::InteractiveListReply,
        Self::InteractiveNfmReply,
        Self::InteractiveUnknown,
        Self::TemplateButtonReply,
        Self::CallPermissionReply,
        Self::Order,
        Self::RequestWelcome,
        Self::SystemMessage,
        Self::UnknownMessageType,
        Self::MessageSent,
        Self::MessageDelivered,
        Self::MessageRead,
        Self::MessagePlayed,
        Self::MessageFailed,
        Self::PaymentStatus,
        Self::MessageStatusUnknown,
        Self::Referral,
        Self::Optin,
        Self::OptinNotificationMessages,
        Self::OptinOneTimeNotification,
        Self::AccountLinking,
        Self::PassThreadControl,
        Self::TakeThreadControl,
        Self::RequestThreadControl,
        Self::AppRoles,
        Self::PolicyEnforcement,
        Self::ResponseFeedback,
        Self::MessagingFeedback,
        Self::CustomerInformation,
        Self::InThreadLeadFormSubmit,
        Self::GamePlay,
        Self::Payment,
        Self::PreCheckout,
        Self::CheckoutUpdate,
        Self::BrandedCamera,
        Self::UnknownMessagingEvent,
        Self::MarketingMessageEchoes,
        Self::MarketingMessageDeliveries,
        Self::MarketingMessageDeliveryFailed,
        Self::MarketingMessageReads,
        Self::MarketingMessageClicks,
        Self::CallConnect,
        Self::CallTerminate,
        Self::CallStatus,
        Self::CallUnknown,
        Self::Comment,
        Self::LiveComment,
        Self::Mention,
        Self::StoryInsights,
        Self::InstagramChangeOther,
        Self::FeedComment,
        Self::FeedReaction,
        Self::FeedPost,
        Self::FeedOther,
        Self::PageMention,
        Self::Rating,
        Self::Leadgen,
        Self::InboxLabels,
        Self::Conversations,
        Self::LiveVideos,
        Self::Videos,
        Self::PageProfileChange,
        Self::PageChangeOther,
        Self::PlatformError,
        Self::HistoryChunk,
        Self::HistoryDeclined,
        Self::HistoryMedia,
        Self::SmbAppStateSync,
        Self::UserPreferences,
        Self::UserIdUpdate,
        Self::AutomaticEvents,
        Self::TrackingEvents,
        Self::GroupLifecycleUpdate,
        Self::GroupParticipantsUpdate,
        Self::GroupSettingsUpdate,
        Self::GroupStatusUpdate,
        Self::GroupUnknown,
        Self::AccountAlerts,
        Self::AccountReviewUpdate,
        Self::AccountSettingsUpdate,
        Self::AccountUpdate,
        Self::BusinessCapabilityUpdate,
        Self::BusinessStatusUpdate,
        Self::BusinessUsernameUpdate,
        Self::Flows,
        Self::MessageTemplateStatusUpdate,
        Self::MessageTemplateQualityUpdate,
        Self::MessageTemplateComponentsUpdate,
        Self::TemplateCategoryUpdate,
        Self::TemplateCorrectCategoryDetection,
        Self::PartnerSolutions,
        Self::PaymentConfigurationUpdate,
        Self::PhoneNumberNameUpdate,
        Self::PhoneNumberQualityUpdate,
        Self::Security,
        Self::ChangedFieldsOnly,
        Self::UnknownChange,
        Self::UnknownEntry,
        Self::OtherObjectChange,
        Self::UnknownBody,
        Self::SignedRequest,
    ];

    /// The number of the kind in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            1 => Some(Self::MessageText),
            2 => Some(Self::MessageImage),
            3 => Some(Self::MessageVideo),
            4 => Some(Self::MessageAudio),
            5 => Some(Self::MessageFile),
            6 => Some(Self::MessageSticker),
            7 => Some(Self::MessageShare),
            8 => Some(Self::MessageReel),
            9 => Some(Self::MessageStoryShare),
            10 => Some(Self::MessageLocation),
            11 => Some(Self::MessageContacts),
            12 => Some(Self::MessageTemplate),
            13 => Some(Self::MessageFallback),
            14 => Some(Self::MessageEphemeral),
            15 => Some(Self::MessageAppointment),
            16 => Some(Self::MessageMixed),
            17 => Some(Self::MessageAttachmentUnknown),
            18 => Some(Self::MessageEmpty),
            19 => Some(Self::MessageUnsupported),
            20 => Some(Self::MessageMediaPlaceholder),
            21 => Some(Self::MessageEcho),
            22 => Some(Self::MessageEdit),
            23 => Some(Self::MessageDeleted),
            24 => Some(Self::MessageReaction),
            25 => Some(Self::StoryReply),
            26 => Some(Self::StoryMention),
            27 => Some(Self::QuickReply),
            28 => Some(Self::Postback),
            29 => Some(Self::InteractiveButtonReply),
            30 => Some(Self::InteractiveListReply),
            31 => Some(Self::InteractiveNfmReply),
            32 => Some(Self::InteractiveUnknown),
            33 => Some(Self::TemplateButtonReply),
            34 => Some(Self::CallPermissionReply),
            35 => Some(Self::Order),
            36 => Some(Self::RequestWelcome),
            37 => Some(Self::SystemMessage),
            38 => Some(Self::UnknownMessageType),
            39 => Some(Self::MessageSent),
            40 => Some(Self::MessageDelivered),
            41 => Some(Self::MessageRead),
            42 => Some(Self::MessagePlayed),
            43 => Some(Self::MessageFailed),
            44 => Some(Self::PaymentStatus),
            45 => Some(Self::MessageStatusUnknown),
            46 => Some(Self::Referral),
            47 => Some(Self::Optin),
            48 => Some(Self::OptinNotificationMessages),
            49 => Some(Self::OptinOneTimeNotification),
            50 => Some(Self::AccountLinking),
            51 => Some(Self::PassThreadControl),
            52 => Some(Self::TakeThreadControl),
            53 => Some(Self::RequestThreadControl),
            54 => Some(Self::AppRoles),
            55 => Some(Self::PolicyEnforcement),
            56 => Some(Self::ResponseFeedback),
            57 => Some(Self::MessagingFeedback),
            58 => Some(Self::CustomerInformation),
            59 => Some(Self::InThreadLeadFormSubmit),
            60 => Some(Self::GamePlay),
            61 => Some(Self::Payment),
            62 => Some(Self::PreCheckout),
            63 => Some(Self::CheckoutUpdate),
            64 => Some(Self::BrandedCamera),
            65 => Some(Self::UnknownMessagingEvent),
            66 => Some(Self::MarketingMessageEchoes),
            67 => Some(Self::MarketingMessageDeliveries),
            68 => Some(Self::MarketingMessageDeliveryFailed),
            69 => Some(Self::MarketingMessageReads),
            70 => Some(Self::MarketingMessageClicks),
            71 => Some(Self::CallConnect),
            72 => Some(Self::CallTerminate),
            73 => Some(Self::CallStatus),
            74 => Some(Self::CallUnknown),
            75 => Some(Self::Comment),
            76 => Some(Self::LiveComment),
            77 => Some(Self::Mention),
            78 => Some(Self::StoryInsights),
            79 => Some(Self::InstagramChangeOther),
            80 => Some(Self::FeedComment),
            81 => Some(Self::FeedReaction),
            82 => Some(Self::FeedPost),
            83 => Some(Self::FeedOther),
            84 => Some(Self::PageMention),
            85 => Some(Self::Rating),
            86 => Some(Self::Leadgen),
            87 => Some(Self::InboxLabels),
            88 => Some(Self::Conversations),
            89 => Some(Self::LiveVideos),
            90 => Some(Self::Videos),
            91 => Some(Self::PageProfileChange),
            92 => Some(Self::PageChangeOther),
            93 => Some(Self::PlatformError),
            94 => Some(Self::HistoryChunk),
            95 => Some(Self::HistoryDeclined),
            96 => Some(Self::HistoryMedia),
            97 => Some(Self::SmbAppStateSync),
            98 => Some(Self::UserPreferences),
            99 => Some(Self::UserIdUpdate),
            100 => Some(Self::AutomaticEvents),
            101 => Some(Self::TrackingEvents),
            102 => Some(Self::GroupLifecycleUpdate),
            103 => Some(Self::GroupParticipantsUpdate),
            104 => Some(Self::GroupSettingsUpdate),
            105 => Some(Self::GroupStatusUpdate),
            106 => Some(Self::GroupUnknown),
            107 => Some(Self::AccountAlerts),
            108 => Some(Self::AccountReviewUpdate),
            109 => Some(Self::AccountSettingsUpdate),
            110 => Some(Self::AccountUpdate),
            111 => Some(Self::BusinessCapabilityUpdate),
            112 => Some(Self::BusinessStatusUpdate),
            113 => Some(Self::BusinessUsernameUpdate),
            114 => Some(Self::Flows),
            115 => Some(Self::MessageTemplateStatusUpdate),
            116 => Some(Self::MessageTemplateQualityUpdate),
            117 => Some(Self::MessageTemplateComponentsUpdate),
            118 => Some(Self::TemplateCategoryUpdate),
            119 => Some(Self::TemplateCorrectCategoryDetection),
            120 => Some(Self::PartnerSolutions),
            121 => Some(Self::PaymentConfigurationUpdate),
            122 => Some(Self::PhoneNumberNameUpdate),
            123 => Some(Self::PhoneNumberQualityUpdate),
            124 => Some(Self::Security),
            125 => Some(Self::ChangedFieldsOnly),
            126 => Some(Self::UnknownChange),
            127 => Some(Self::UnknownEntry),
            128 => Some(Self::OtherObjectChange),
            129 => Some(Self::UnknownBody),
            130 => Some(Self::SignedRequest),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MessageText => "message_text",
            Self::MessageImage => "message_image",
            Self::MessageVideo => "message_video",
            Self::MessageAudio => "message_audio",
            Self::MessageFile => "message_file",
            Self::MessageSticker => "message_sticker",
            Self::MessageShare => "message_share",
            Self::MessageReel => "message_reel",
            Self::MessageStoryShare => "message_story_share",
            Self::MessageLocation => "message_location",
            Self::MessageContacts => "message_contacts",
            Self::MessageTemplate => "message_template",
            Self::MessageFallback => "message_fallback",
            Self::MessageEphemeral => "message_ephemeral",
            Self::MessageAppointment => "message_appointment",
            Self::MessageMixed => "message_mixed",
            Self::MessageAttachmentUnknown => "message_attachment_unknown",
            Self::MessageEmpty => "message_empty",
            Self::MessageUnsupported => "message_unsupported",
            Self::MessageMediaPlaceholder => "message_media_placeholder",
            Self::MessageEcho => "message_echo",
            Self::MessageEdit => "message_edit",
            Self::MessageDeleted => "message_deleted",
            Self::MessageReaction => "message_reaction",
            Self::StoryReply => "story_reply",
            Self::StoryMention => "story_mention",
            Self::QuickReply => "quick_reply",
            Self::Postback => "postback",
            Self::InteractiveButtonReply => "interactive_button_reply",
            Self::InteractiveListReply => "interactive_list_reply",
            Self::InteractiveNfmReply => "interactive_nfm_reply",
            Self::InteractiveUnknown => "interactive_unknown",
            Self::TemplateButtonReply => "template_button_reply",
            Self::CallPermissionReply => "call_permission_reply",
            Self::Order => "order",
            Self::RequestWelcome => "request_welcome",
            Self::SystemMessage => "system_message",
            Self::UnknownMessageType => "unknown_message_type",
            Self::MessageSent => "message_sent",
            Self::MessageDelivered => "message_delivered",
            Self::MessageRead => "message_read",
            Self::MessagePlayed => "message_played",
            Self::MessageFailed => "message_failed",
            Self::PaymentStatus => "payment_status",
            Self::MessageStatusUnknown => "message_status_unknown",
            Self::Referral => "referral",
            Self::Optin => "optin",
            Self::OptinNotificationMessages => "optin_notification_messages",
            Self::OptinOneTimeNotification => "optin_one_time_notification",
            Self::AccountLinking => "account_linking",
            Self::PassThreadControl => "pass_thread_control",
            Self::TakeThreadControl => "take_thread_control",
            Self::RequestThreadControl => "request_thread_control",
            Self::AppRoles => "app_roles",
            Self::PolicyEnforcement => "policy_enforcement",
            Self::ResponseFeedback => "response_feedback",
            Self::MessagingFeedback => "messaging_feedback",
            Self::CustomerInformation => "customer_information",
            Self::InThreadLeadFormSubmit => "in_thread_lead_form_submit",
            Self::GamePlay => "game_play",
            Self::Payment => "payment",
            Self::PreCheckout => "pre_checkout",
            Self::CheckoutUpdate => "checkout_update",
            Self::BrandedCamera => "branded_camera",
            Self::UnknownMessagingEvent => "unknown_messaging_event",
            Self::MarketingMessageEchoes => "marketing_message_echoes",
            Self::MarketingMessageDeliveries => "marketing_message_deliveries",
            Self::MarketingMessageDeliveryFailed => "marketing_message_delivery_failed",
            Self::MarketingMessageReads => "marketing_message_reads",
            Self::MarketingMessageClicks => "marketing_message_clicks",
            Self::CallConnect => "call_connect",
            Self::CallTerminate => "call_terminate",
            Self::CallStatus => "call_status",
            Self::CallUnknown => "call_unknown",
            Self::Comment => "comment",
            Self::LiveComment => "live_comment",
            Self::Mention => "mention",
            Self::StoryInsights => "story_insights",
            Self::InstagramChangeOther => "instagram_change_other",
            Self::FeedComment => "feed_comment",
            Self::FeedReaction => "feed_reaction",
            Self::FeedPost => "feed_post",
            Self::FeedOther => "feed_other",
            Self::PageMention => "page_mention",
            Self::Rating => "rating",
            Self::Leadgen => "leadgen",
            Self::InboxLabels => "inbox_labels",
            Self::Conversations => "conversations",
            Self::LiveVideos => "live_videos",
            Self::Videos => "videos",
            Self::PageProfileChange => "page_profile_change",
            Self::PageChangeOther => "page_change_other",
            Self::PlatformError => "platform_error",
            Self::HistoryChunk => "history_chunk",
            Self::HistoryDeclined => "history_declined",
            Self::HistoryMedia => "history_media",
            Self::SmbAppStateSync => "smb_app_state_sync",
            Self::UserPreferences => "user_preferences",
            Self::UserIdUpdate => "user_id_update",
            Self::AutomaticEvents => "automatic_events",
            Self::TrackingEvents => "tracking_events",
            Self::GroupLifecycleUpdate => "group_lifecycle_update",
            Self::GroupParticipantsUpdate => "group_participants_update",
            Self::GroupSettingsUpdate => "group_settings_update",
            Self::GroupStatusUpdate => "group_status_update",
            Self::GroupUnknown => "group_unknown",
            Self::AccountAlerts => "account_alerts",
            Self::AccountReviewUpdate => "account_review_update",
            Self::AccountSettingsUpdate => "account_settings_update",
            Self::AccountUpdate => "account_update",
            Self::BusinessCapabilityUpdate => "business_capability_update",
            Self::BusinessStatusUpdate => "business_status_update",
            Self::BusinessUsernameUpdate => "business_username_update",
            Self::Flows => "flows",
            Self::MessageTemplateStatusUpdate => "message_template_status_update",
            Self::MessageTemplateQualityUpdate => "message_template_quality_update",
            Self::MessageTemplateComponentsUpdate => "message_template_components_update",
            Self::TemplateCategoryUpdate => "template_category_update",
            Self::TemplateCorrectCategoryDetection => "template_correct_category_detection",
            Self::PartnerSolutions => "partner_solutions",
            Self::PaymentConfigurationUpdate => "payment_configuration_update",
            Self::PhoneNumberNameUpdate => "phone_number_name_update",
            Self::PhoneNumberQualityUpdate => "phone_number_quality_update",
            Self::Security => "security",
            Self::ChangedFieldsOnly => "changed_fields_only",
            Self::UnknownChange => "unknown_change",
            Self::UnknownEntry => "unknown_entry",
            Self::OtherObjectChange => "other_object_change",
            Self::UnknownBody => "unknown_body",
            Self::SignedRequest => "signed_request",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"message_text" => Some(Self::MessageText),
            b"message_image" => Some(Self::MessageImage),
            b"message_video" => Some(Self::MessageVideo),
            b"message_audio" => Some(Self::MessageAudio),
            b"message_file" => Some(Self::MessageFile),
            b"message_sticker" => Some(Self::MessageSticker),
            b"message_share" => Some(Self::MessageShare),
            b"message_reel" => Some(Self::MessageReel),
            b"message_story_share" => Some(Self::MessageStoryShare),
            b"message_location" => Some(Self::MessageLocation),
            b"message_contacts" => Some(Self::MessageContacts),
            b"message_template" => Some(Self::MessageTemplate),
            b"message_fallback" => Some(Self::MessageFallback),
            b"message_ephemeral" => Some(Self::MessageEphemeral),
            b"message_appointment" => Some(Self::MessageAppointment),
            b"message_mixed" => Some(Self::MessageMixed),
            b"message_attachment_unknown" => Some(Self::MessageAttachmentUnknown),
            b"message_empty" => Some(Self::MessageEmpty),
            b"message_unsupported" => Some(Self::MessageUnsupported),
            b"message_media_placeholder" => Some(Self::MessageMediaPlaceholder),
            b"message_echo" => Some(Self::MessageEcho),
            b"message_edit" => Some(Self::MessageEdit),
            b"message_deleted" => Some(Self::MessageDeleted),
            b"message_reaction" => Some(Self::MessageReaction),
            b"story_reply" => Some(Self::StoryReply),
            b"story_mention" => Some(Self::StoryMention),
            b"quick_reply" => Some(Self::QuickReply),
            b"postback" => Some(Self::Postback),
            b"interactive_button_reply" => Some(Self::InteractiveButtonReply),
            b"interactive_list_reply" => Some(Self::InteractiveListReply),
            b"interactive_nfm_reply" => Some(Self::InteractiveNfmReply),
            b"interactive_unknown" => Some(Self::InteractiveUnknown),
            b"template_button_reply" => Some(Self::TemplateButtonReply),
            b"call_permission_reply" => Some(Self::CallPermissionReply),
            b"order" => Some(Self::Order),
            b"request_welcome" => Some(Self::RequestWelcome),
            b"system_message" => Some(Self::SystemMessage),
            b"unknown_message_type" => Some(Self::UnknownMessageType),
            b"message_sent" => Some(Self::MessageSent),
            b"message_delivered" => Some(Self::MessageDelivered),
            b"message_read" => Some(Self::MessageRead),
            b"message_played" => Some(Self::MessagePlayed),
            b"message_failed" => Some(Self::MessageFailed),
            b"payment_status" => Some(Self::PaymentStatus),
            b"message_status_unknown" => Some(Self::MessageStatusUnknown),
            b"referral" => Some(Self::Referral),
            b"optin" => Some(Self::Optin),
            b"optin_notification_messages" => Some(Self::OptinNotificationMessages),
            b"optin_one_time_notification" => Some(Self::OptinOneTimeNotification),
            b"account_linking" => Some(Self::AccountLinking),
            b"pass_thread_control" => Some(Self::PassThreadControl),
            b"take_thread_control" => Some(Self::TakeThreadControl),
            b"request_thread_control" => Some(Self::RequestThreadControl),
            b"app_roles" => Some(Self::AppRoles),
            b"policy_enforcement" => Some(Self::PolicyEnforcement),
            b"response_feedback" => Some(Self::ResponseFeedback),
            b"messaging_feedback" => Some(Self::MessagingFeedback),
            b"customer_information" => Some(Self::CustomerInformation),
            b"in_thread_lead_form_submit" => Some(Self::InThreadLeadFormSubmit),
            b"game_play" => Some(Self::GamePlay),
            b"payment" => Some(Self::Payment),
            b"pre_checkout" => Some(Self::PreCheckout),
            b"checkout_update" => Some(Self::CheckoutUpdate),
            b"branded_camera" => Some(Self::BrandedCamera),
            b"unknown_messaging_event" => Some(Self::UnknownMessagingEvent),
            b"marketing_message_echoes" => Some(Self::MarketingMessageEchoes),
            b"marketing_message_deliveries" => Some(Self::MarketingMessageDeliveries),
            b"marketing_message_delivery_failed" => Some(Self::MarketingMessageDeliveryFailed),
            b"marketing_message_reads" => Some(Self::MarketingMessageReads),
            b"marketing_message_clicks" => Some(Self::MarketingMessageClicks),
            b"call_connect" => Some(Self::CallConnect),
            b"call_terminate" => Some(Self::CallTerminate),
            b"call_status" => Some(Self::CallStatus),
            b"call_unknown" => Some(Self::CallUnknown),
            b"comment" => Some(Self::Comment),
            b"live_comment" => Some(Self::LiveComment),
            b"mention" => Some(Self::Mention),
            b"story_insights" => Some(Self::StoryInsights),
            b"instagram_change_other" => Some(Self::InstagramChangeOther),
            b"feed_comment" => Some(Self::FeedComment),
            b"feed_reaction" => Some(Self::FeedReaction),
            b"feed_post" => Some(Self::FeedPost),
            b"feed_other" => Some(Self::FeedOther),
            b"page_mention" => Some(Self::PageMention),
            b"rating" => Some(Self::Rating),
            b"leadgen" => Some(Self::Leadgen),
            b"inbox_labels" => Some(Self::InboxLabels),
            b"conversations" => Some(Self::Conversations),
            b"live_videos" => Some(Self::LiveVideos),
            b"videos" => Some(Self::Videos),
            b"page_profile_change" => Some(Self::PageProfileChange),
            b"page_change_other" => Some(Self::PageChangeOther),
            b"platform_error" => Some(Self::PlatformError),
            b"history_chunk" => Some(Self::HistoryChunk),
            b"history_declined" => Some(Self::HistoryDeclined),
            b"history_media" => Some(Self::HistoryMedia),
            b"smb_app_state_sync" => Some(Self::SmbAppStateSync),
            b"user_preferences" => Some(Self::UserPreferences),
            b"user_id_update" => Some(Self::UserIdUpdate),
            b"automatic_events" => Some(Self::AutomaticEvents),
            b"tracking_events" => Some(Self::TrackingEvents),
            b"group_lifecycle_update" => Some(Self::GroupLifecycleUpdate),
            b"group_participants_update" => Some(Self::GroupParticipantsUpdate),
            b"group_settings_update" => Some(Self::GroupSettingsUpdate),
            b"group_status_update" => Some(Self::GroupStatusUpdate),
            b"group_unknown" => Some(Self::GroupUnknown),
            b"account_alerts" => Some(Self::AccountAlerts),
            b"account_review_update" => Some(Self::AccountReviewUpdate),
            b"account_settings_update" => Some(Self::AccountSettingsUpdate),
            b"account_update" => Some(Self::AccountUpdate),
            b"business_capability_update" => Some(Self::BusinessCapabilityUpdate),
            b"business_status_update" => Some(Self::BusinessStatusUpdate),
            b"business_username_update" => Some(Self::BusinessUsernameUpdate),
            b"flows" => Some(Self::Flows),
            b"message_template_status_update" => Some(Self::MessageTemplateStatusUpdate),
            b"message_template_quality_update" => Some(Self::MessageTemplateQualityUpdate),
            b"message_template_components_update" => Some(Self::MessageTemplateComponentsUpdate),
            b"template_category_update" => Some(Self::TemplateCategoryUpdate),
            b"template_correct_category_detection" => Some(Self::TemplateCorrectCategoryDetection),
            b"partner_solutions" => Some(Self::PartnerSolutions),
            b"payment_configuration_update" => Some(Self::PaymentConfigurationUpdate),
            b"phone_number_name_update" => Some(Self::PhoneNumberNameUpdate),
            b"phone_number_quality_update" => Some(Self::PhoneNumberQualityUpdate),
            b"security" => Some(Self::Security),
            b"changed_fields_only" => Some(Self::ChangedFieldsOnly),
            b"unknown_change" => Some(Self::UnknownChange),
            b"unknown_entry" => Some(Self::UnknownEntry),
            b"other_object_change" => Some(Self::OtherObjectChange),
            b"unknown_body" => Some(Self::UnknownBody),
            b"signed_request" => Some(Self::SignedRequest),
            _ => None,
        }
    }

    /// The shape of its events: which details they have.
    #[inline]
    pub const fn shape(self) -> ShapeKind {
        match self {
            Self::MessageText
            | Self::MessageImage
            | Self::MessageVideo
            | Self::MessageAudio
            | Self::MessageFile
            | Self::MessageSticker
            | Self::MessageShare
            | Self::MessageReel
            | Self::MessageStoryShare
            | Self::MessageLocation
            | Self::MessageContacts
            | Self::MessageTemplate
            | Self::MessageFallback
            | Self::MessageEphemeral
            | Self::MessageAppointment
            | Self::MessageMixed
            | Self::MessageAttachmentUnknown
            | Self::MessageEmpty
            | Self::MessageUnsupported
            | Self::MessageMediaPlaceholder
            | Self::MessageEcho
            | Self::MessageEdit
            | Self::MessageDeleted
            | Self::StoryReply
            | Self::StoryMention
            | Self::QuickReply
            | Self::InteractiveButtonReply
            | Self::InteractiveListReply
            | Self::InteractiveNfmReply
            | Self::InteractiveUnknown
            | Self::TemplateButtonReply
            | Self::RequestWelcome
            | Self::SystemMessage
            | Self::HistoryMedia => ShapeKind::Message,
            Self::MessageReaction => ShapeKind::Reaction,
            Self::Postback => ShapeKind::Postback,
            Self::CallPermissionReply
            | Self::CallConnect
            | Self::CallTerminate
            | Self::CallStatus
            | Self::CallUnknown => ShapeKind::Call,
            Self::Order => ShapeKind::Order,
            Self::UnknownMessageType
            | Self::UnknownMessagingEvent
            | Self::UnknownChange
            | Self::UnknownEntry
            | Self::UnknownBody => ShapeKind::Unknown,
            Self::MessageSent
            | Self::MessageDelivered
            | Self::MessageRead
            | Self::MessagePlayed
            | Self::MessageFailed
            | Self::PaymentStatus
            | Self::MessageStatusUnknown => ShapeKind::Receipt,
            Self::Referral => ShapeKind::Referral,
            Self::Optin | Self::OptinNotificationMessages | Self::OptinOneTimeNotification => {
                ShapeKind::Optin
            }
            Self::AccountLinking
            | Self::PolicyEnforcement
            | Self::ResponseFeedback
            | Self::MessagingFeedback
            | Self::CustomerInformation
            | Self::InThreadLeadFormSubmit
            | Self::GamePlay
            | Self::Payment
            | Self::PreCheckout
            | Self::CheckoutUpdate
            | Self::BrandedCamera
            | Self::MarketingMessageEchoes
            | Self::MarketingMessageDeliveries
            | Self::MarketingMessageDeliveryFailed
            | Self::MarketingMessageReads
            | Self::MarketingMessageClicks
            | Self::InstagramChangeOther
            | Self::FeedReaction
            | Self::FeedPost
            | Self::FeedOther
            | Self::Rating
            | Self::Leadgen
            | Self::InboxLabels
            | Self::Conversations
            | Self::LiveVideos
            | Self::Videos
            | Self::PageProfileChange
            | Self::PageChangeOther
            | Self::PlatformError
            | Self::HistoryChunk
            | Self::HistoryDeclined
            | Self::SmbAppStateSync
            | Self::UserPreferences
            | Self::UserIdUpdate
            | Self::AutomaticEvents
            | Self::TrackingEvents
            | Self::GroupLifecycleUpdate
            | Self::GroupParticipantsUpdate
            | Self::GroupSettingsUpdate
            | Self::GroupStatusUpdate
            | Self::GroupUnknown
            | Self::AccountAlerts
            | Self::AccountReviewUpdate
            | Self::AccountSettingsUpdate
            | Self::AccountUpdate
            | Self::BusinessCapabilityUpdate
            | Self::BusinessStatusUpdate
            | Self::BusinessUsernameUpdate
            | Self::Flows
            | Self::MessageTemplateStatusUpdate
            | Self::MessageTemplateQualityUpdate
            | Self::MessageTemplateComponentsUpdate
            | Self::TemplateCategoryUpdate
            | Self::TemplateCorrectCategoryDetection
            | Self::PartnerSolutions
            | Self::PaymentConfigurationUpdate
            | Self::PhoneNumberNameUpdate
            | Self::PhoneNumberQualityUpdate
            | Self::Security
            | Self::ChangedFieldsOnly
            | Self::OtherObjectChange
            | Self::SignedRequest => ShapeKind::Change,
            Self::PassThreadControl
            | Self::TakeThreadControl
            | Self::RequestThreadControl
            | Self::AppRoles => ShapeKind::Handover,
            Self::Comment | Self::LiveComment | Self::FeedComment => ShapeKind::Comment,
            Self::Mention | Self::PageMention => ShapeKind::Mention,
            Self::StoryInsights => ShapeKind::Insights,
        }
    }

    /// The direction its events have unless the event itself says otherwise.
    #[inline]
    pub const fn direction(self) -> Direction {
        match self {
            Self::MessageText
            | Self::MessageImage
            | Self::MessageVideo
            | Self::MessageAudio
            | Self::MessageFile
            | Self::MessageSticker
            | Self::MessageShare
            | Self::MessageReel
            | Self::MessageStoryShare
            | Self::MessageLocation
            | Self::MessageContacts
            | Self::MessageTemplate
            | Self::MessageFallback
            | Self::MessageEphemeral
            | Self::MessageAppointment
            | Self::MessageMixed
            | Self::MessageAttachmentUnknown
            | Self::MessageEmpty
            | Self::MessageUnsupported
            | Self::MessageMediaPlaceholder
            | Self::MessageEdit
            | Self::MessageDeleted
            | Self::MessageReaction
            | Self::StoryReply
            | Self::StoryMention
            | Self::QuickReply
            | Self::Postback
            | Self::InteractiveButtonReply
            | Self::InteractiveListReply
            | Self::InteractiveNfmReply
            | Self::InteractiveUnknown
            | Self::TemplateButtonReply
            | Self::CallPermissionReply
            | Self::Order
            | Self::RequestWelcome
            | Self::Referral
            | Self::Optin
            | Self::OptinNotificationMessages
            | Self::OptinOneTimeNotification
            | Self::AccountLinking
            | Self::ResponseFeedback
            | Self::MessagingFeedback
            | Self::CustomerInformation
            | Self::InThreadLeadFormSubmit
            | Self::GamePlay
            | Self::Payment
            | Self::PreCheckout
            | Self::CheckoutUpdate
            | Self::BrandedCamera
            | Self::CallConnect
            | Self::Comment
            | Self::LiveComment
            | Self::Mention
            | Self::FeedComment
            | Self::FeedReaction
            | Self::FeedPost
            | Self::PageMention
            | Self::Rating
            | Self::Leadgen
            | Self::UserPreferences => Direction::Incoming,
            Self::MessageEcho => Direction::Outgoing,
            Self::SystemMessage
            | Self::UnknownMessageType
            | Self::MessageSent
            | Self::MessageDelivered
            | Self::MessageRead
            | Self::MessagePlayed
            | Self::MessageFailed
            | Self::PaymentStatus
            | Self::MessageStatusUnknown
            | Self::PassThreadControl
            | Self::TakeThreadControl
            | Self::RequestThreadControl
            | Self::AppRoles
            | Self::PolicyEnforcement
            | Self::UnknownMessagingEvent
            | Self::MarketingMessageEchoes
            | Self::MarketingMessageDeliveries
            | Self::MarketingMessageDeliveryFailed
            | Self::MarketingMessageReads
            | Self::MarketingMessageClicks
            | Self::CallTerminate
            | Self::CallStatus
            | Self::CallUnknown
            | Self::StoryInsights
            | Self::InstagramChangeOther
            | Self::FeedOther
            | Self::InboxLabels
            | Self::Conversations
            | Self::LiveVideos
            | Self::Videos
            | Self::PageProfileChange
            | Self::PageChangeOther
            | Self::PlatformError
            | Self::HistoryChunk
            | Self::HistoryDeclined
            | Self::HistoryMedia
            | Self::SmbAppStateSync
            | Self::UserIdUpdate
            | Self::AutomaticEvents
            | Self::TrackingEvents
            | Self::GroupLifecycleUpdate
            | Self::GroupParticipantsUpdate
            | Self::GroupSettingsUpdate
            | Self::GroupStatusUpdate
            | Self::GroupUnknown
            | Self::AccountAlerts
            | Self::AccountReviewUpdate
            | Self::AccountSettingsUpdate
            | Self::AccountUpdate
            | Self::BusinessCapabilityUpdate
            | Self::BusinessStatusUpdate
            | Self::BusinessUsernameUpdate
            | Self::Flows
            | Self::MessageTemplateStatusUpdate
            | Self::MessageTemplateQualityUpdate
            | Self::MessageTemplateComponentsUpdate
            | Self::TemplateCategoryUpdate
            | Self::TemplateCorrectCategoryDetection
            | Self::PartnerSolutions
            | Self::PaymentConfigurationUpdate
            | Self::PhoneNumberNameUpdate
            | Self::PhoneNumberQualityUpdate
            | Self::Security
            | Self::ChangedFieldsOnly
            | Self::UnknownChange
            | Self::UnknownEntry
            | Self::OtherObjectChange
            | Self::UnknownBody
            | Self::SignedRequest => Direction::None,
        }
    }

    /// The platforms that send it; empty means any.
    pub const fn platforms(self) -> &'static [Platform] {
        match self {
            Self::MessageText
            | Self::MessageImage
            | Self::MessageVideo
            | Self::MessageAudio
            | Self::MessageFile
            | Self::MessageSticker
            | Self::MessageUnsupported
            | Self::MessageEcho
            | Self::MessageEdit
            | Self::MessageDeleted
            | Self::MessageReaction
            | Self::MessageRead
            | Self::PassThreadControl
            | Self::TakeThreadControl => &[Platform::Instagram, Platform::Messenger, Platform::WhatsApp],
            Self::MessageShare
            | Self::MessageReel
            | Self::MessageTemplate
            | Self::MessageFallback
            | Self::MessageMixed
            | Self::MessageAttachmentUnknown
            | Self::MessageEmpty
            | Self::QuickReply
            | Self::Postback
            | Self::Referral
            | Self::Optin
            | Self::OptinNotificationMessages
            | Self::RequestThreadControl
            | Self::AppRoles
            | Self::PolicyEnforcement
            | Self::ResponseFeedback
            | Self::UnknownMessagingEvent => &[Platform::Instagram, Platform::Messenger],
            Self::MessageStoryShare
            | Self::MessageEphemeral
            | Self::StoryReply
            | Self::StoryMention
            | Self::Comment
            | Self::LiveComment
            | Self::Mention
            | Self::StoryInsights
            | Self::InstagramChangeOther => &[Platform::Instagram],
            Self::MessageLocation
            | Self::CallPermissionReply
            | Self::Order
            | Self::MessageDelivered
            | Self::CallConnect
            | Self::CallTerminate
            | Self::CallUnknown
            | Self::MessageTemplateStatusUpdate => &[Platform::Messenger, Platform::WhatsApp],
            Self::MessageContacts
            | Self::MessageMediaPlaceholder
            | Self::InteractiveButtonReply
            | Self::InteractiveListReply
            | Self::InteractiveNfmReply
            | Self::InteractiveUnknown
            | Self::TemplateButtonReply
            | Self::RequestWelcome
            | Self::SystemMessage
            | Self::UnknownMessageType
            | Self::MessageSent
            | Self::MessagePlayed
            | Self::MessageFailed
            | Self::PaymentStatus
            | Self::MessageStatusUnknown
            | Self::CallStatus
            | Self::PlatformError
            | Self::HistoryChunk
            | Self::HistoryDeclined
            | Self::HistoryMedia
            | Self::SmbAppStateSync
            | Self::UserPreferences
            | Self::UserIdUpdate
            | Self::AutomaticEvents
            | Self::TrackingEvents
            | Self::GroupLifecycleUpdate
            | Self::GroupParticipantsUpdate
            | Self::GroupSettingsUpdate
            | Self::GroupStatusUpdate
            | Self::GroupUnknown
            | Self::AccountAlerts
            | Self::AccountReviewUpdate
            | Self::AccountSettingsUpdate
            | Self::AccountUpdate
            | Self::BusinessCapabilityUpdate
            | Self::BusinessStatusUpdate
            | Self::BusinessUsernameUpdate
            | Self::Flows
            | Self::MessageTemplateQualityUpdate
            | Self::MessageTemplateComponentsUpdate
            | Self::TemplateCategoryUpdate
            | Self::TemplateCorrectCategoryDetection
            | Self::PartnerSolutions
            | Self::PaymentConfigurationUpdate
            | Self::PhoneNumberNameUpdate
            | Self::PhoneNumberQualityUpdate
            | Self::Security => &[Platform::WhatsApp],
            Self::MessageAppointment
            | Self::OptinOneTimeNotification
            | Self::AccountLinking
            | Self::MessagingFeedback
            | Self::CustomerInformation
            | Self::InThreadLeadFormSubmit
            | Self::GamePlay
            | Self::Payment
            | Self::PreCheckout
            | Self::CheckoutUpdate
            | Self::BrandedCamera
            | Self::MarketingMessageEchoes
            | Self::MarketingMessageDeliveries
            | Self::MarketingMessageDeliveryFailed
            | Self::MarketingMessageReads
            | Self::MarketingMessageClicks
            | Self::FeedComment
            | Self::FeedReaction
            | Self::FeedPost
            | Self::FeedOther
            | Self::PageMention
            | Self::Rating
            | Self::Leadgen
            | Self::InboxLabels
            | Self::Conversations
            | Self::LiveVideos
            | Self::Videos
            | Self::PageProfileChange
            | Self::PageChangeOther => &[Platform::Messenger],
            Self::ChangedFieldsOnly
            | Self::UnknownChange
            | Self::UnknownEntry
            | Self::OtherObjectChange
            | Self::UnknownBody
            | Self::SignedRequest => &[],
        }
    }

    /// The first version of hubsig that knew it.
    pub const fn since(self) -> &'static str {
        match self {
            Self::MessageText
            | Self::MessageImage
            | Self::MessageVideo
            | Self::MessageAudio
            | Self::MessageFile
            | Self::MessageSticker
            | Self::MessageShare
            | Self::MessageReel
            | Self::MessageStoryShare
            | Self::MessageLocation
            | Self::MessageContacts
            | Self::MessageTemplate
            | Self::MessageFallback
            | Self::MessageEphemeral
            | Self::MessageAppointment
            | Self::MessageMixed
            | Self::MessageAttachmentUnknown
            | Self::MessageEmpty
            | Self::MessageUnsupported
            | Self::MessageMediaPlaceholder
            | Self::MessageEcho
            | Self::MessageEdit
            | Self::MessageDeleted
            | Self::MessageReaction
            | Self::StoryReply
            | Self::StoryMention
            | Self::QuickReply
            | Self::Postback
            | Self::InteractiveButtonReply
            | Self::InteractiveListReply
            | Self::InteractiveNfmReply
            | Self::InteractiveUnknown
            | Self::TemplateButtonReply
            | Self::CallPermissionReply
            | Self::Order
            | Self::RequestWelcome
            | Self::SystemMessage
            | Self::UnknownMessageType
            | Self::MessageSent
            | Self::MessageDelivered
            | Self::MessageRead
            | Self::MessagePlayed
            | Self::MessageFailed
            | Self::PaymentStatus
            | Self::MessageStatusUnknown
            | Self::Referral
            | Self::Optin
            | Self::OptinNotificationMessages
            | Self::OptinOneTimeNotification
            | Self::AccountLinking
            | Self::PassThreadControl
            | Self::TakeThreadControl
            | Self::RequestThreadControl
            | Self::AppRoles
            | Self::PolicyEnforcement
            | Self::ResponseFeedback
            | Self::MessagingFeedback
            | Self::CustomerInformation
            | Self::InThreadLeadFormSubmit
            | Self::GamePlay
            | Self::Payment
            | Self::PreCheckout
            | Self::CheckoutUpdate
            | Self::BrandedCamera
            | Self::UnknownMessagingEvent
            | Self::MarketingMessageEchoes
            | Self::MarketingMessageDeliveries
            | Self::MarketingMessageDeliveryFailed
            | Self::MarketingMessageReads
            | Self::MarketingMessageClicks
            | Self::CallConnect
            | Self::CallTerminate
            | Self::CallStatus
            | Self::CallUnknown
            | Self::Comment
            | Self::LiveComment
            | Self::Mention
            | Self::StoryInsights
            | Self::InstagramChangeOther
            | Self::FeedComment
            | Self::FeedReaction
            | Self::FeedPost
            | Self::FeedOther
            | Self::PageMention
            | Self::Rating
            | Self::Leadgen
            | Self::InboxLabels
            | Self::Conversations
            | Self::LiveVideos
            | Self::Videos
            | Self::PageProfileChange
            | Self::PageChangeOther
            | Self::PlatformError
            | Self::HistoryChunk
            | Self::HistoryDeclined
            | Self::HistoryMedia
            | Self::SmbAppStateSync
            | Self::UserPreferences
            | Self::UserIdUpdate
            | Self::AutomaticEvents
            | Self::TrackingEvents
            | Self::GroupLifecycleUpdate
            | Self::GroupParticipantsUpdate
            | Self::GroupSettingsUpdate
            | Self::GroupStatusUpdate
            | Self::GroupUnknown
            | Self::AccountAlerts
            | Self::AccountReviewUpdate
            | Self::AccountSettingsUpdate
            | Self::AccountUpdate
            | Self::BusinessCapabilityUpdate
            | Self::BusinessStatusUpdate
            | Self::BusinessUsernameUpdate
            | Self::Flows
            | Self::MessageTemplateStatusUpdate
            | Self::MessageTemplateQualityUpdate
            | Self::MessageTemplateComponentsUpdate
            | Self::TemplateCategoryUpdate
            | Self::TemplateCorrectCategoryDetection
            | Self::PartnerSolutions
            | Self::PaymentConfigurationUpdate
            | Self::PhoneNumberNameUpdate
            | Self::PhoneNumberQualityUpdate
            | Self::Security
            | Self::ChangedFieldsOnly
            | Self::UnknownChange
            | Self::UnknownEntry
            | Self::OtherObjectChange
            | Self::UnknownBody
            | Self::SignedRequest => "0.1.0",
        }
    }

    /// One sentence about what happened.
    pub const fn doc(self) -> &'static str {
        match self {
            Self::MessageText => "Somebody wrote a text message; links and emoji arrive as part of the text.",
            Self::MessageImage => {
                "Somebody sent a picture, a GIF or another still that the platform hands over as an image."
            }
            Self::MessageVideo => "Somebody sent a video file.",
            Self::MessageAudio => "Somebody sent a sound file or a voice message.",
            Self::MessageFile => "Somebody sent a document or any other file.",
            Self::MessageSticker => {
                "Somebody sent a sticker, or the thumbs-up or heart that the apps treat as one."
            }
            Self::MessageShare => "Somebody shared a feed post into the conversation.",
            Self::MessageReel => "Somebody shared a reel into the conversation.",
            Self::MessageStoryShare => {
                "Somebody shared a story into the conversation, other than by mentioning or answering it."
            }
            Self::MessageLocation => "Somebody sent a place, as coordinates and perhaps a name.",
            Self::MessageContacts => "Somebody sent one or more contact cards.",
            Self::MessageTemplate => {
                "The message holds a structured template, such as a product card or a generic one."
            }
            Self::MessageFallback => {
                "The message holds an attachment that the platform passes on only as a link with a title."
            }
            Self::MessageEphemeral => "Somebody sent view-once media; its content is never handed over.",
            Self::MessageAppointment => "Somebody booked an appointment or changed the state of one.",
            Self::MessageMixed => "One message holds attachments of several content classes.",
            Self::MessageAttachmentUnknown => {
                "The message holds an attachment type that the table of contents does not list."
            }
            Self::MessageEmpty => "A message object came with neither text nor attachment.",
            Self::MessageUnsupported => {
                "The platform says that the message exists but cannot be handed over."
            }
            Self::MessageMediaPlaceholder => "A stand-in for media that is delivered later, or not at all.",
            Self::MessageEcho => "The account itself sent a message, from whichever app, this one included.",
            Self::MessageEdit => "The sender changed the text of an earlier message.",
            Self::MessageDeleted => "The sender took a message back; only its id is left.",
            Self::MessageReaction => "Somebody put a reaction on a message, or removed it again.",
            Self::StoryReply => {
                "Somebody answered a story of the account; text or media of the answer is included."
            }
            Self::StoryMention => "Somebody mentioned the account in a story of their own.",
            Self::QuickReply => "Somebody tapped a quick reply that was offered with an earlier message.",
            Self::Postback => "Somebody pressed a button, an ice breaker or an entry of the persistent menu.",
            Self::InteractiveButtonReply => {
                "Somebody pressed one of the reply buttons of an interactive message."
            }
            Self::InteractiveListReply => "Somebody chose a row of an interactive list.",
            Self::InteractiveNfmReply => {
                "Somebody finished a flow or an address form; the answers come as JSON inside a string."
            }
            Self::InteractiveUnknown => {
                "An interactive answer came whose type is missing or not one of the documented ones."
            }
            Self::TemplateButtonReply => "Somebody pressed a quick-reply button of a template message.",
            Self::CallPermissionReply => "Somebody allowed or refused being called by the business.",
            Self::Order => "Somebody sent a shopping cart.",
            Self::RequestWelcome => {
                "Somebody opened the conversation for the first time and awaits a greeting."
            }
            Self::SystemMessage => {
                "WhatsApp reports a change about the user, such as a new number or identity."
            }
            Self::UnknownMessageType => {
                "A message came whose type is missing or not in the catalogue; its JSON is kept."
            }
            Self::MessageSent => "A message of the business left the platform.",
            Self::MessageDelivered => "Messages of the business reached the device of the other person.",
            Self::MessageRead => "The other person has read what the business sent.",
            Self::MessagePlayed => "The other person played a voice message of the business.",
            Self::MessageFailed => {
                "A message of the business could not be delivered; the errors are included."
            }
            Self::PaymentStatus => "The state of a payment asked for in a message changed.",
            Self::MessageStatusUnknown => "A delivery status came that is not in the catalogue.",
            Self::Referral => {
                "Somebody came back to an existing conversation through a link, an advert or a shop."
            }
            Self::Optin => "Somebody agreed to be written to, through the checkbox or another plugin.",
            Self::OptinNotificationMessages => {
                "Somebody agreed to receive marketing notifications, or stopped or resumed them."
            }
            Self::OptinOneTimeNotification => "Somebody agreed to receive one single follow-up notification.",
            Self::AccountLinking => {
                "Somebody connected their account with the business, or ended the connection."
            }
            Self::PassThreadControl => "Another app handed the conversation over to this one.",
            Self::TakeThreadControl => "Another app took the conversation away from this one.",
            Self::RequestThreadControl => "Another app asks this one to hand the conversation over.",
            Self::AppRoles => "The roles of the apps in the handover protocol changed.",
            Self::PolicyEnforcement => {
                "Meta warned, blocked or unblocked the account for a breach of policy."
            }
            Self::ResponseFeedback => "Somebody rated an automatic answer as good or bad.",
            Self::MessagingFeedback => "Somebody filled in a customer feedback form.",
            Self::CustomerInformation => "Somebody filled in a customer information form.",
            Self::InThreadLeadFormSubmit => "Somebody sent a lead form inside the conversation.",
            Self::GamePlay => "Somebody finished a round of an instant game.",
            Self::Payment => "Somebody paid through the old buy button.",
            Self::PreCheckout => "Somebody is about to pay through the old buy button.",
            Self::CheckoutUpdate => "Somebody changed the shipping address of an old buy-button purchase.",
            Self::BrandedCamera => "Somebody opened a branded camera effect, a feature that has ended.",
            Self::UnknownMessagingEvent => {
                "A messaging event came without any key of the catalogue; its JSON is kept."
            }
            Self::MarketingMessageEchoes => "A marketing message was sent.",
            Self::MarketingMessageDeliveries => "A marketing message was delivered.",
            Self::MarketingMessageDeliveryFailed => "A marketing message could not be delivered.",
            Self::MarketingMessageReads => "A marketing message was read.",
            Self::MarketingMessageClicks => "Somebody followed a link of a marketing message.",
            Self::CallConnect => "A call is being set up; the session description may be included.",
            Self::CallTerminate => "A call ended.",
            Self::CallStatus => "A call that the business started is ringing, was accepted or was refused.",
            Self::CallUnknown => "A call event came that is not in the catalogue.",
            Self::Comment => {
                "Somebody commented on a post, reel or advert of the account, or answered a comment."
            }
            Self::LiveComment => "Somebody commented on a live video of the account while it was running.",
            Self::Mention => "Somebody mentioned the account in a comment or a caption.",
            Self::StoryInsights => "The figures of a story, sent once it has ended.",
            Self::InstagramChangeOther => {
                "A change came in an Instagram field that exists but whose content Meta does not describe."
            }
            Self::FeedComment => "A comment on a post of the page was added, edited, hidden or removed.",
            Self::FeedReaction => {
                "A like or another reaction on a post or comment of the page was added or removed."
            }
            Self::FeedPost => "A post, picture, video or similar item appeared on the page or was changed.",
            Self::FeedOther => "Something else happened in the feed of the page.",
            Self::PageMention => "Somebody mentioned the page in a post or comment.",
            Self::Rating => "Somebody recommended or rated the page, or changed such a review.",
            Self::Leadgen => "Somebody filled in the form of a lead advert.",
            Self::InboxLabels => "A label was put on a conversation of the inbox or taken off.",
            Self::Conversations => "A conversation of the page changed.",
            Self::LiveVideos => "A live video of the page changed its state.",
            Self::Videos => "The processing of a video of the page changed its state.",
            Self::PageProfileChange => {
                "An entry of the page profile changed, such as its phone number or opening hours."
            }
            Self::PageChangeOther => {
                "A change came in a page field that exists but whose content Meta does not describe."
            }
            Self::PlatformError => {
                "WhatsApp reports an error that belongs to the account or the app, not to a message."
            }
            Self::HistoryChunk => {
                "A part of the earlier conversations of a number that was moved to the platform."
            }
            Self::HistoryDeclined => "The owner of the number did not share earlier conversations.",
            Self::HistoryMedia => "Media that belongs to a message of the shared history.",
            Self::SmbAppStateSync => {
                "A contact in the address book of the WhatsApp Business app was added, changed or removed."
            }
            Self::UserPreferences => "Somebody stopped or resumed marketing messages of the business.",
            Self::UserIdUpdate => "The business-scoped id of a user changed.",
            Self::AutomaticEvents => "Meta recognised a purchase or a lead in a conversation.",
            Self::TrackingEvents => "A conversion of a tracked click is reported.",
            Self::GroupLifecycleUpdate => "A group was created or deleted, or that failed.",
            Self::GroupParticipantsUpdate => "People joined, left or asked to join a group.",
            Self::GroupSettingsUpdate => "Picture, name or description of a group changed.",
            Self::GroupStatusUpdate => "A group was suspended or released again.",
            Self::GroupUnknown => "A group event came under a field that is not in the catalogue.",
            Self::AccountAlerts => "Meta raises an alert about the business account or one of its numbers.",
            Self::AccountReviewUpdate => "The review of the business account ended.",
            Self::AccountSettingsUpdate => "The settings of a phone number changed.",
            Self::AccountUpdate => {
                "Something about the business account changed: violations, bans, partners, prices and more."
            }
            Self::BusinessCapabilityUpdate => {
                "The limits of the business on conversations or phone numbers changed."
            }
            Self::BusinessStatusUpdate => "The state of the business changed.",
            Self::BusinessUsernameUpdate => {
                "The user name of the business was approved, reserved or removed."
            }
            Self::Flows => "A flow changed its state, or its endpoint crossed a threshold.",
            Self::MessageTemplateStatusUpdate => {
                "A message template was approved, refused, paused or otherwise changed its state."
            }
            Self::MessageTemplateQualityUpdate => "The quality score of a message template changed.",
            Self::MessageTemplateComponentsUpdate => "The content of a message template was edited.",
            Self::TemplateCategoryUpdate => {
                "The category of a message template was changed or is about to be."
            }
            Self::TemplateCorrectCategoryDetection => {
                "Meta found that a message template belongs in another category."
            }
            Self::PartnerSolutions => "A solution shared between partners changed its state.",
            Self::PaymentConfigurationUpdate => "A payment configuration changed its state.",
            Self::PhoneNumberNameUpdate => "The display name of a phone number was approved or refused.",
            Self::PhoneNumberQualityUpdate => "The messaging limit or throughput of a phone number changed.",
            Self::Security => "The two-step PIN of a phone number was changed or asked for.",
            Self::ChangedFieldsOnly => {
                "The subscription was made without values: only the name of the changed field is known."
            }
            Self::UnknownChange => {
                "A change came in a field that is not in the catalogue, or in a form that is not; its JSON is kept."
            }
            Self::UnknownEntry => "An entry came that holds nothing of the catalogue; its JSON is kept.",
            Self::OtherObjectChange => {
                "A change of an object other than Instagram, pages and WhatsApp accounts."
            }
            Self::UnknownBody => "The body is JSON but no envelope of the catalogue; it is kept whole.",
            Self::SignedRequest => {
                "A data-deletion or deauthorize callback; it has its own entry point and never comes in a delivery."
            }
        }
    }

    /// Whether it can come in a delivery; a kind with its own entry point never does.
    pub const fn is_delivered(self) -> bool {
        match self {
            Self::MessageText
            | Self::MessageImage
            | Self::MessageVideo
            | Self::MessageAudio
            | Self::MessageFile
            | Self::MessageSticker
            | Self::MessageShare
            | Self::MessageReel
            | Self::MessageStoryShare
            | Self::MessageLocation
            | Self::MessageContacts
            | Self::MessageTemplate
            | Self::MessageFallback
            | Self::MessageEphemeral
            | Self::MessageAppointment
            | Self::MessageMixed
            | Self::MessageAttachmentUnknown
            | Self::MessageEmpty
            | Self::MessageUnsupported
            | Self::MessageMediaPlaceholder
            | Self::MessageEcho
            | Self::MessageEdit
            | Self::MessageDeleted
            | Self::MessageReaction
            | Self::StoryReply
            | Self::StoryMention
            | Self::QuickReply
            | Self::Postback
            | Self::InteractiveButtonReply
            | Self::InteractiveListReply
            | Self::InteractiveNfmReply
            | Self::InteractiveUnknown
            | Self::TemplateButtonReply
            | Self::CallPermissionReply
            | Self::Order
            | Self::RequestWelcome
            | Self::SystemMessage
            | Self::UnknownMessageType
            | Self::MessageSent
            | Self::MessageDelivered
            | Self::MessageRead
            | Self::MessagePlayed
            | Self::MessageFailed
            | Self::PaymentStatus
            | Self::MessageStatusUnknown
            | Self::Referral
            | Self::Optin
            | Self::OptinNotificationMessages
            | Self::OptinOneTimeNotification
            | Self::AccountLinking
            | Self::PassThreadControl
            | Self::TakeThreadControl
            | Self::RequestThreadControl
            | Self::AppRoles
            | Self::PolicyEnforcement
            | Self::ResponseFeedback
            | Self::MessagingFeedback
            | Self::CustomerInformation
            | Self::InThreadLeadFormSubmit
            | Self::GamePlay
            | Self::Payment
            | Self::PreCheckout
            | Self::CheckoutUpdate
            | Self::BrandedCamera
            | Self::UnknownMessagingEvent
            | Self::MarketingMessageEchoes
            | Self::MarketingMessageDeliveries
            | Self::MarketingMessageDeliveryFailed
            | Self::MarketingMessageReads
            | Self::MarketingMessageClicks
            | Self::CallConnect
            | Self::CallTerminate
            | Self::CallStatus
            | Self::CallUnknown
            | Self::Comment
            | Self::LiveComment
            | Self::Mention
            | Self::StoryInsights
            | Self::InstagramChangeOther
            | Self::FeedComment
            | Self::FeedReaction
            | Self::FeedPost
            | Self::FeedOther
            | Self::PageMention
            | Self::Rating
            | Self::Leadgen
            | Self::InboxLabels
            | Self::Conversations
            | Self::LiveVideos
            | Self::Videos
            | Self::PageProfileChange
            | Self::PageChangeOther
            | Self::PlatformError
            | Self::HistoryChunk
            | Self::HistoryDeclined
            | Self::HistoryMedia
            | Self::SmbAppStateSync
            | Self::UserPreferences
            | Self::UserIdUpdate
            | Self::AutomaticEvents
            | Self::TrackingEvents
            | Self::GroupLifecycleUpdate
            | Self::GroupParticipantsUpdate
            | Self::GroupSettingsUpdate
            | Self::GroupStatusUpdate
            | Self::GroupUnknown
            | Self::AccountAlerts
            | Self::AccountReviewUpdate
            | Self::AccountSettingsUpdate
            | Self::AccountUpdate
            | Self::BusinessCapabilityUpdate
            | Self::BusinessStatusUpdate
            | Self::BusinessUsernameUpdate
            | Self::Flows
            | Self::MessageTemplateStatusUpdate
            | Self::MessageTemplateQualityUpdate
            | Self::MessageTemplateComponentsUpdate
            | Self::TemplateCategoryUpdate
            | Self::TemplateCorrectCategoryDetection
            | Self::PartnerSolutions
            | Self::PaymentConfigurationUpdate
            | Self::PhoneNumberNameUpdate
            | Self::PhoneNumberQualityUpdate
            | Self::Security
            | Self::ChangedFieldsOnly
            | Self::UnknownChange
            | Self::UnknownEntry
            | Self::OtherObjectChange
            | Self::UnknownBody => true,
            Self::SignedRequest => false,
        }
    }
}

impl core::fmt::Display for Kind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}
