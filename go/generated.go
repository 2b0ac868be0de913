// Code generated from the tables in core/spec. DO NOT EDIT.

package hubsig

import (
	"encoding/json"
	"time"
)

// Kind is what happened. Later versions add kinds: let a switch have a default.
type Kind uint16

// The values of Kind.
const (
	// KindMessageText: Somebody wrote a text message; links and emoji arrive as part of the text.
	KindMessageText Kind = 1

	// KindMessageImage: Somebody sent a picture, a GIF or another still that the platform hands over as an image.
	KindMessageImage Kind = 2

	// KindMessageVideo: Somebody sent a video file.
	KindMessageVideo Kind = 3

	// KindMessageAudio: Somebody sent a sound file or a voice message.
	KindMessageAudio Kind = 4

	// KindMessageFile: Somebody sent a document or any other file.
	KindMessageFile Kind = 5

	// KindMessageSticker: Somebody sent a sticker, or the thumbs-up or heart that the apps treat as one.
	KindMessageSticker Kind = 6

	// KindMessageShare: Somebody shared a feed post into the conversation.
	KindMessageShare Kind = 7

	// KindMessageReel: Somebody shared a reel into the conversation.
	KindMessageReel Kind = 8

	// KindMessageStoryShare: Somebody shared a story into the conversation, other than by mentioning or answering
	// it.
	KindMessageStoryShare Kind = 9

	// KindMessageLocation: Somebody sent a place, as coordinates and perhaps a name.
	KindMessageLocation Kind = 10

	// KindMessageContacts: Somebody sent one or more contact cards.
	KindMessageContacts Kind = 11

	// KindMessageTemplate: The message holds a structured template, such as a product card or a generic one.
	KindMessageTemplate Kind = 12

	// KindMessageFallback: The message holds an attachment that the platform passes on only as a link with a title.
	KindMessageFallback Kind = 13

	// KindMessageEphemeral: Somebody sent view-once media; its content is never handed over.
	KindMessageEphemeral Kind = 14

	// KindMessageAppointment: Somebody booked an appointment or changed the state of one.
	KindMessageAppointment Kind = 15

	// KindMessageMixed: One message holds attachments of several content classes.
	KindMessageMixed Kind = 16

	// KindMessageAttachmentUnknown: The message holds an attachment type that the table of contents does not list.
	KindMessageAttachmentUnknown Kind = 17

	// KindMessageEmpty: A message object came with neither text nor attachment.
	KindMessageEmpty Kind = 18

	// KindMessageUnsupported: The platform says that the message exists but cannot be handed over.
	KindMessageUnsupported Kind = 19

	// KindMessageMediaPlaceholder: A stand-in for media that is delivered later, or not at all.
	KindMessageMediaPlaceholder Kind = 20

	// KindMessageEcho: The account itself sent a message, from whichever app, this one included.
	KindMessageEcho Kind = 21

	// KindMessageEdit: The sender changed the text of an earlier message.
	KindMessageEdit Kind = 22

	// KindMessageDeleted: The sender took a message back; only its id is left.
	KindMessageDeleted Kind = 23

	// KindMessageReaction: Somebody put a reaction on a message, or removed it again.
	KindMessageReaction Kind = 24

	// KindStoryReply: Somebody answered a story of the account; text or media of the answer is included.
	KindStoryReply Kind = 25

	// KindStoryMention: Somebody mentioned the account in a story of their own.
	KindStoryMention Kind = 26

	// KindQuickReply: Somebody tapped a quick reply that was offered with an earlier message.
	KindQuickReply Kind = 27

	// KindPostback: Somebody pressed a button, an ice breaker or an entry of the persistent menu.
	KindPostback Kind = 28

	// KindInteractiveButtonReply: Somebody pressed one of the reply buttons of an interactive message.
	KindInteractiveButtonReply Kind = 29

	// KindInteractiveListReply: Somebody chose a row of an interactive list.
	KindInteractiveListReply Kind = 30

	// KindInteractiveNFMReply: Somebody finished a flow or an address form; the answers come as JSON inside a
	// string.
	KindInteractiveNFMReply Kind = 31

	// KindInteractiveUnknown: An interactive answer came whose type is missing or not one of the documented ones.
	KindInteractiveUnknown Kind = 32

	// KindTemplateButtonReply: Somebody pressed a quick-reply button of a template message.
	KindTemplateButtonReply Kind = 33

	// KindCallPermissionReply: Somebody allowed or refused being called by the business.
	KindCallPermissionReply Kind = 34

	// KindOrder: Somebody sent a shopping cart.
	KindOrder Kind = 35

	// KindRequestWelcome: Somebody opened the conversation for the first time and awaits a greeting.
	KindRequestWelcome Kind = 36

	// KindSystemMessage: WhatsApp reports a change about the user, such as a new number or identity.
	KindSystemMessage Kind = 37

	// KindUnknownMessageType: A message came whose type is missing or not in the catalogue; its JSON is kept.
	KindUnknownMessageType Kind = 38

	// KindMessageSent: A message of the business left the platform.
	KindMessageSent Kind = 39

	// KindMessageDelivered: Messages of the business reached the device of the other person.
	KindMessageDelivered Kind = 40

	// KindMessageRead: The other person has read what the business sent.
	KindMessageRead Kind = 41

	// KindMessagePlayed: The other person played a voice message of the business.
	KindMessagePlayed Kind = 42

	// KindMessageFailed: A message of the business could not be delivered; the errors are included.
	KindMessageFailed Kind = 43

	// KindPaymentStatus: The state of a payment asked for in a message changed.
	KindPaymentStatus Kind = 44

	// KindMessageStatusUnknown: A delivery status came that is not in the catalogue.
	KindMessageStatusUnknown Kind = 45

	// KindReferral: Somebody came back to an existing conversation through a link, an advert or a shop.
	KindReferral Kind = 46

	// KindOptin: Somebody agreed to be written to, through the checkbox or another plugin.
	KindOptin Kind = 47

	// KindOptinNotificationMessages: Somebody agreed to receive marketing notifications, or stopped or resumed them.
	KindOptinNotificationMessages Kind = 48

	// KindOptinOneTimeNotification: Somebody agreed to receive one single follow-up notification.
	KindOptinOneTimeNotification Kind = 49

	// KindAccountLinking: Somebody connected their account with the business, or ended the connection.
	KindAccountLinking Kind = 50

	// KindPassThreadControl: Another app handed the conversation over to this one.
	KindPassThreadControl Kind = 51

	// KindTakeThreadControl: Another app took the conversation away from this one.
	KindTakeThreadControl Kind = 52

	// KindRequestThreadControl: Another app asks this one to hand the conversation over.
	KindRequestThreadControl Kind = 53

	// KindAppRoles: The roles of the apps in the handover protocol changed.
	KindAppRoles Kind = 54

	// KindPolicyEnforcement: Meta warned, blocked or unblocked the account for a breach of policy.
	KindPolicyEnforcement Kind = 55

	// KindResponseFeedback: Somebody rated an automatic answer as good or bad.
	KindResponseFeedback Kind = 56

	// KindMessagingFeedback: Somebody filled in a customer feedback form.
	KindMessagingFeedback Kind = 57

	// KindCustomerInformation: Somebody filled in a customer information form.
	KindCustomerInformation Kind = 58

	// KindInThreadLeadFormSubmit: Somebody sent a lead form inside the conversation.
	KindInThreadLeadFormSubmit Kind = 59

	// KindGamePlay: Somebody finished a round of an instant game.
	KindGamePlay Kind = 60

	// KindPayment: Somebody paid through the old buy button.
	KindPayment Kind = 61

	// KindPreCheckout: Somebody is about to pay through the old buy button.
	KindPreCheckout Kind = 62

	// KindCheckoutUpdate: Somebody changed the shipping address of an old buy-button purchase.
	KindCheckoutUpdate Kind = 63

	// KindBrandedCamera: Somebody opened a branded camera effect, a feature that has ended.
	KindBrandedCamera Kind = 64

	// KindUnknownMessagingEvent: A messaging event came without any key of the catalogue; its JSON is kept.
	KindUnknownMessagingEvent Kind = 65

	// KindMarketingMessageEchoes: A marketing message was sent.
	KindMarketingMessageEchoes Kind = 66

	// KindMarketingMessageDeliveries: A marketing message was delivered.
	KindMarketingMessageDeliveries Kind = 67

	// KindMarketingMessageDeliveryFailed: A marketing message could not be delivered.
	KindMarketingMessageDeliveryFailed Kind = 68

	// KindMarketingMessageReads: A marketing message was read.
	KindMarketingMessageReads Kind = 69

	// KindMarketingMessageClicks: Somebody followed a link of a marketing message.
	KindMarketingMessageClicks Kind = 70

	// KindCallConnect: A call is being set up; the session description may be included.
	KindCallConnect Kind = 71

	// KindCallTerminate: A call ended.
	KindCallTerminate Kind = 72

	// KindCallStatus: A call that the business started is ringing, was accepted or was refused.
	KindCallStatus Kind = 73

	// KindCallUnknown: A call event came that is not in the catalogue.
	KindCallUnknown Kind = 74

	// KindComment: Somebody commented on a post, reel or advert of the account, or answered a comment.
	KindComment Kind = 75

	// KindLiveComment: Somebody commented on a live video of the account while it was running.
	KindLiveComment Kind = 76

	// KindMention: Somebody mentioned the account in a comment or a caption.
	KindMention Kind = 77

	// KindStoryInsights: The figures of a story, sent once it has ended.
	KindStoryInsights Kind = 78

	// KindInstagramChangeOther: A change came in an Instagram field that exists but whose content Meta does not
	// describe.
	KindInstagramChangeOther Kind = 79

	// KindFeedComment: A comment on a post of the page was added, edited, hidden or removed.
	KindFeedComment Kind = 80

	// KindFeedReaction: A like or another reaction on a post or comment of the page was added or removed.
	KindFeedReaction Kind = 81

	// KindFeedPost: A post, picture, video or similar item appeared on the page or was changed.
	KindFeedPost Kind = 82

	// KindFeedOther: Something else happened in the feed of the page.
	KindFeedOther Kind = 83

	// KindPageMention: Somebody mentioned the page in a post or comment.
	KindPageMention Kind = 84

	// KindRating: Somebody recommended or rated the page, or changed such a review.
	KindRating Kind = 85

	// KindLeadgen: Somebody filled in the form of a lead advert.
	KindLeadgen Kind = 86

	// KindInboxLabels: A label was put on a conversation of the inbox or taken off.
	KindInboxLabels Kind = 87

	// KindConversations: A conversation of the page changed.
	KindConversations Kind = 88

	// KindLiveVideos: A live video of the page changed its state.
	KindLiveVideos Kind = 89

	// KindVideos: The processing of a video of the page changed its state.
	KindVideos Kind = 90

	// KindPageProfileChange: An entry of the page profile changed, such as its phone number or opening hours.
	KindPageProfileChange Kind = 91

	// KindPageChangeOther: A change came in a page field that exists but whose content Meta does not describe.
	KindPageChangeOther Kind = 92

	// KindPlatformError: WhatsApp reports an error that belongs to the account or the app, not to a message.
	KindPlatformError Kind = 93

	// KindHistoryChunk: A part of the earlier conversations of a number that was moved to the platform.
	KindHistoryChunk Kind = 94

	// KindHistoryDeclined: The owner of the number did not share earlier conversations.
	KindHistoryDeclined Kind = 95

	// KindHistoryMedia: Media that belongs to a message of the shared history.
	KindHistoryMedia Kind = 96

	// KindSMBAppStateSync: A contact in the address book of the WhatsApp Business app was added, changed or removed.
	KindSMBAppStateSync Kind = 97

	// KindUserPreferences: Somebody stopped or resumed marketing messages of the business.
	KindUserPreferences Kind = 98

	// KindUserIDUpdate: The business-scoped id of a user changed.
	KindUserIDUpdate Kind = 99

	// KindAutomaticEvents: Meta recognised a purchase or a lead in a conversation.
	KindAutomaticEvents Kind = 100

	// KindTrackingEvents: A conversion of a tracked click is reported.
	KindTrackingEvents Kind = 101

	// KindGroupLifecycleUpdate: A group was created or deleted, or that failed.
	KindGroupLifecycleUpdate Kind = 102

	// KindGroupParticipantsUpdate: People joined, left or asked to join a group.
	KindGroupParticipantsUpdate Kind = 103

	// KindGroupSettingsUpdate: Picture, name or description of a group changed.
	KindGroupSettingsUpdate Kind = 104

	// KindGroupStatusUpdate: A group was suspended or released again.
	KindGroupStatusUpdate Kind = 105

	// KindGroupUnknown: A group event came under a field that is not in the catalogue.
	KindGroupUnknown Kind = 106

	// KindAccountAlerts: Meta raises an alert about the business account or one of its numbers.
	KindAccountAlerts Kind = 107

	// KindAccountReviewUpdate: The review of the business account ended.
	KindAccountReviewUpdate Kind = 108

	// KindAccountSettingsUpdate: The settings of a phone number changed.
	KindAccountSettingsUpdate Kind = 109

	// KindAccountUpdate: Something about the business account changed: violations, bans, partners, prices and more.
	KindAccountUpdate Kind = 110

	// KindBusinessCapabilityUpdate: The limits of the business on conversations or phone numbers changed.
	KindBusinessCapabilityUpdate Kind = 111

	// KindBusinessStatusUpdate: The state of the business changed.
	KindBusinessStatusUpdate Kind = 112

	// KindBusinessUsernameUpdate: The user name of the business was approved, reserved or removed.
	KindBusinessUsernameUpdate Kind = 113

	// KindFlows: A flow changed its state, or its endpoint crossed a threshold.
	KindFlows Kind = 114

	// KindMessageTemplateStatusUpdate: A message template was approved, refused, paused or otherwise changed its
	// state.
	KindMessageTemplateStatusUpdate Kind = 115

	// KindMessageTemplateQualityUpdate: The quality score of a message template changed.
	KindMessageTemplateQualityUpdate Kind = 116

	// KindMessageTemplateComponentsUpdate: The content of a message template was edited.
	KindMessageTemplateComponentsUpdate Kind = 117

	// KindTemplateCategoryUpdate: The category of a message template was changed or is about to be.
	KindTemplateCategoryUpdate Kind = 118

	// KindTemplateCorrectCategoryDetection: Meta found that a message template belongs in another category.
	KindTemplateCorrectCategoryDetection Kind = 119

	// KindPartnerSolutions: A solution shared between partners changed its state.
	KindPartnerSolutions Kind = 120

	// KindPaymentConfigurationUpdate: A payment configuration changed its state.
	KindPaymentConfigurationUpdate Kind = 121

	// KindPhoneNumberNameUpdate: The display name of a phone number was approved or refused.
	KindPhoneNumberNameUpdate Kind = 122

	// KindPhoneNumberQualityUpdate: The messaging limit or throughput of a phone number changed.
	KindPhoneNumberQualityUpdate Kind = 123

	// KindSecurity: The two-step PIN of a phone number was changed or asked for.
	KindSecurity Kind = 124

	// KindChangedFieldsOnly: The subscription was made without values: only the name of the changed field is known.
	KindChangedFieldsOnly Kind = 125

	// KindUnknownChange: A change came in a field that is not in the catalogue, or in a form that is not; its JSON
	// is kept.
	KindUnknownChange Kind = 126

	// KindUnknownEntry: An entry came that holds nothing of the catalogue; its JSON is kept.
	KindUnknownEntry Kind = 127

	// KindOtherObjectChange: A change of an object other than Instagram, pages and WhatsApp accounts.
	KindOtherObjectChange Kind = 128

	// KindUnknownBody: The body is JSON but no envelope of the catalogue; it is kept whole.
	KindUnknownBody Kind = 129

	// KindSignedRequest: A data-deletion or deauthorize callback; it has its own entry point and never comes in a
	// delivery.
	KindSignedRequest Kind = 130
)

var kindNames = [...]string{
	"",
	"message_text",
	"message_image",
	"message_video",
	"message_audio",
	"message_file",
	"message_sticker",
	"message_share",
	"message_reel",
	"message_story_share",
	"message_location",
	"message_contacts",
	"message_template",
	"message_fallback",
	"message_ephemeral",
	"message_appointment",
	"message_mixed",
	"message_attachment_unknown",
	"message_empty",
	"message_unsupported",
	"message_media_placeholder",
	"message_echo",
	"message_edit",
	"message_deleted",
	"message_reaction",
	"story_reply",
	"story_mention",
	"quick_reply",
	"postback",
	"interactive_button_reply",
	"interactive_list_reply",
	"interactive_nfm_reply",
	"interactive_unknown",
	"template_button_reply",
	"call_permission_reply",
	"order",
	"request_welcome",
	"system_message",
	"unknown_message_type",
	"message_sent",
	"message_delivered",
	"message_read",
	"message_played",
	"message_failed",
	"payment_status",
	"message_status_unknown",
	"referral",
	"optin",
	"optin_notification_messages",
	"optin_one_time_notification",
	"account_linking",
	"pass_thread_control",
	"take_thread_control",
	"request_thread_control",
	"app_roles",
	"policy_enforcement",
	"response_feedback",
	"messaging_feedback",
	"customer_information",
	"in_thread_lead_form_submit",
	"game_play",
	"payment",
	"pre_checkout",
	"checkout_update",
	"branded_camera",
	"unknown_messaging_event",
	"marketing_message_echoes",
	"marketing_message_deliveries",
	"marketing_message_delivery_failed",
	"marketing_message_reads",
	"marketing_message_clicks",
	"call_connect",
	"call_terminate",
	"call_status",
	"call_unknown",
	"comment",
	"live_comment",
	"mention",
	"story_insights",
	"instagram_change_other",
	"feed_comment",
	"feed_reaction",
	"feed_post",
	"feed_other",
	"page_mention",
	"rating",
	"leadgen",
	"inbox_labels",
	"conversations",
	"live_videos",
	"videos",
	"page_profile_change",
	"page_change_other",
	"platform_error",
	"history_chunk",
	"history_declined",
	"history_media",
	"smb_app_state_sync",
	"user_preferences",
	"user_id_update",
	"automatic_events",
	"tracking_events",
	"group_lifecycle_update",
	"group_participants_update",
	"group_settings_update",
	"group_status_update",
	"group_unknown",
	"account_alerts",
	"account_review_update",
	"account_settings_update",
	"account_update",
	"business_capability_update",
	"business_status_update",
	"business_username_update",
	"flows",
	"message_template_status_update",
	"message_template_quality_update",
	"message_template_components_update",
	"template_category_update",
	"template_correct_category_detection",
	"partner_solutions",
	"payment_configuration_update",
	"phone_number_name_update",
	"phone_number_quality_update",
	"security",
	"changed_fields_only",
	"unknown_change",
	"unknown_entry",
	"other_object_change",
	"unknown_body",
	"signed_request",
}

// String returns the name that every language of hubsig has for it.
func (k Kind) String() string {
	return nameOf(kindNames[:], uint(k), "Kind")
}

// MarshalText writes the name.
func (k Kind) MarshalText() ([]byte, error) {
	return []byte(k.String()), nil
}

// Shape is which details an event has: the number of the type that [Event.Details] returns.
type Shape uint8

// The values of Shape.
const (
	// ShapeMessage: A message in any state: received, echoed, edited, deleted, unsupported.
	ShapeMessage Shape = 1

	// ShapeReaction: A reaction put on a message or removed.
	ShapeReaction Shape = 2

	// ShapeReceipt: What became of messages of the account: sent, delivered, read, failed.
	ShapeReceipt Shape = 3

	// ShapePostback: A button, ice breaker or menu entry was pressed.
	ShapePostback Shape = 4

	// ShapeReferral: Somebody came into an existing conversation through a link or an advert.
	ShapeReferral Shape = 5

	// ShapeOptin: Somebody agreed to be written to, or changed that agreement.
	ShapeOptin Shape = 6

	// ShapeHandover: Control of a conversation moved between apps.
	ShapeHandover Shape = 7

	// ShapeComment: A comment on content of the account.
	ShapeComment Shape = 8

	// ShapeMention: The account was mentioned in somebody's content.
	ShapeMention Shape = 9

	// ShapeCall: A voice call, or the permission for one.
	ShapeCall Shape = 10

	// ShapeOrder: A shopping cart.
	ShapeOrder Shape = 11

	// ShapeInsights: Figures about content of the account.
	ShapeInsights Shape = 12

	// ShapeChange: Any other event: a name and a value.
	ShapeChange Shape = 13

	// ShapeUnknown: What the catalogue does not hold; the JSON is kept.
	ShapeUnknown Shape = 14
)

var shapeNames = [...]string{
	"",
	"Message",
	"Reaction",
	"Receipt",
	"Postback",
	"Referral",
	"Optin",
	"Handover",
	"Comment",
	"Mention",
	"Call",
	"Order",
	"Insights",
	"Change",
	"Unknown",
}

// String returns the name that every language of hubsig has for it.
func (s Shape) String() string {
	return nameOf(shapeNames[:], uint(s), "Shape")
}

// MarshalText writes the name.
func (s Shape) MarshalText() ([]byte, error) {
	return []byte(s.String()), nil
}

// Platform is where an event comes from.
type Platform uint8

// The values of Platform.
const (
	// PlatformInstagram: Instagram messaging, comments, mentions and insights.
	PlatformInstagram Platform = 1

	// PlatformMessenger: Messenger and everything else a Facebook page sends.
	PlatformMessenger Platform = 2

	// PlatformWhatsApp: The WhatsApp Business platform.
	PlatformWhatsApp Platform = 3

	// PlatformOther: Any other webhook object, or none.
	PlatformOther Platform = 4
)

var platformNames = [...]string{
	"",
	"instagram",
	"messenger",
	"whatsapp",
	"other",
}

// String returns the name that every language of hubsig has for it.
func (p Platform) String() string {
	return nameOf(platformNames[:], uint(p), "Platform")
}

// MarshalText writes the name.
func (p Platform) MarshalText() ([]byte, error) {
	return []byte(p.String()), nil
}

// Content is what a message holds. It is 0 for an event without a message.
type Content uint8

// The values of Content.
const (
	// ContentText: Text without attachments.
	ContentText Content = 1

	// ContentImage: A picture, GIFs included.
	ContentImage Content = 2

	// ContentVideo: A video.
	ContentVideo Content = 3

	// ContentAudio: A sound file or voice message.
	ContentAudio Content = 4

	// ContentFile: A document or other file.
	ContentFile Content = 5

	// ContentSticker: A sticker; also any attachment whose payload carries a sticker id.
	ContentSticker Content = 6

	// ContentShare: A shared feed post.
	ContentShare Content = 7

	// ContentReel: A shared reel.
	ContentReel Content = 8

	// ContentStoryShare: A shared story.
	ContentStoryShare Content = 9

	// ContentStoryMention: A story that mentions the account.
	ContentStoryMention Content = 10

	// ContentLocation: A place.
	ContentLocation Content = 11

	// ContentContacts: Contact cards.
	ContentContacts Content = 12

	// ContentTemplate: A structured template.
	ContentTemplate Content = 13

	// ContentFallback: A link with a title, standing for something that cannot be handed over.
	ContentFallback Content = 14

	// ContentEphemeral: View-once media, without its content.
	ContentEphemeral Content = 15

	// ContentAppointment: An appointment.
	ContentAppointment Content = 16

	// ContentMixed: Attachments of several classes.
	ContentMixed Content = 17

	// ContentUnsupported: Something the platform does not hand over.
	ContentUnsupported Content = 18

	// ContentUnknown: An attachment type that is not in this table.
	ContentUnknown Content = 19

	// ContentEmpty: Neither text nor attachment.
	ContentEmpty Content = 20
)

var contentNames = [...]string{
	"",
	"text",
	"image",
	"video",
	"audio",
	"file",
	"sticker",
	"share",
	"reel",
	"story_share",
	"story_mention",
	"location",
	"contacts",
	"template",
	"fallback",
	"ephemeral",
	"appointment",
	"mixed",
	"unsupported",
	"unknown",
	"empty",
}

// String returns the name that every language of hubsig has for it.
func (c Content) String() string {
	return nameOf(contentNames[:], uint(c), "Content")
}

// MarshalText writes the name.
func (c Content) MarshalText() ([]byte, error) {
	return []byte(c.String()), nil
}

// Direction is who did it. A program that answers DirectionIncoming only can never answer itself.
type Direction uint8

// The values of Direction.
const (
	// DirectionIncoming: Another person did it.
	DirectionIncoming Direction = 1

	// DirectionOutgoing: The account itself did it: an echo, an own comment, a message to itself.
	DirectionOutgoing Direction = 2

	// DirectionNone: Nobody wrote: statuses, handovers, insights, management and what is unknown.
	DirectionNone Direction = 3
)

var directionNames = [...]string{
	"",
	"incoming",
	"outgoing",
	"none",
}

// String returns the name that every language of hubsig has for it.
func (d Direction) String() string {
	return nameOf(directionNames[:], uint(d), "Direction")
}

// MarshalText writes the name.
func (d Direction) MarshalText() ([]byte, error) {
	return []byte(d.String()), nil
}

// Channel is whether this app owns the conversation.
type Channel uint8

// The values of Channel.
const (
	// ChannelPrimary: This app owns the conversation, or the event belongs to none.
	ChannelPrimary Channel = 1

	// ChannelStandby: A copy: another app owns the conversation, and answering is its business.
	ChannelStandby Channel = 2
)

var channelNames = [...]string{
	"",
	"primary",
	"standby",
}

// String returns the name that every language of hubsig has for it.
func (c Channel) String() string {
	return nameOf(channelNames[:], uint(c), "Channel")
}

// MarshalText writes the name.
func (c Channel) MarshalText() ([]byte, error) {
	return []byte(c.String()), nil
}

// Envelope is where in the body an event stood.
type Envelope uint8

// The values of Envelope.
const (
	// EnvelopeMessaging: An element of `entry[].messaging[]`.
	EnvelopeMessaging Envelope = 1

	// EnvelopeStandby: An element of `entry[].standby[]`.
	EnvelopeStandby Envelope = 2

	// EnvelopeChange: An element of `entry[].changes[]`, nested changes included.
	EnvelopeChange Envelope = 3

	// EnvelopeEntryChange: The entry itself carries `field` and `value`.
	EnvelopeEntryChange Envelope = 4

	// EnvelopeEntryCalls: An element of `entry[].calls[]`.
	EnvelopeEntryCalls Envelope = 5

	// EnvelopeEntryBare: The entry itself is a messaging event.
	EnvelopeEntryBare Envelope = 6

	// EnvelopeFlat: The body itself is a change: it has a `field` and no `entry`.
	EnvelopeFlat Envelope = 7

	// EnvelopeChangedFields: A name in `entry[].changed_fields[]`.
	EnvelopeChangedFields Envelope = 8

	// EnvelopeEntry: The whole entry, because nothing in it is known.
	EnvelopeEntry Envelope = 9

	// EnvelopeBody: The whole body, because it is no envelope.
	EnvelopeBody Envelope = 10
)

var envelopeNames = [...]string{
	"",
	"messaging",
	"standby",
	"change",
	"entry_change",
	"entry_calls",
	"entry_bare",
	"flat",
	"changed_fields",
	"entry",
	"body",
}

// String returns the name that every language of hubsig has for it.
func (e Envelope) String() string {
	return nameOf(envelopeNames[:], uint(e), "Envelope")
}

// MarshalText writes the name.
func (e Envelope) MarshalText() ([]byte, error) {
	return []byte(e.String()), nil
}

// UserIDType is what sort of id the other person's is. It is 0 where there is no such id.
type UserIDType uint8

// The values of UserIDType.
const (
	// UserIDTypeIGSID: Instagram-scoped id.
	UserIDTypeIGSID UserIDType = 1

	// UserIDTypePSID: Page-scoped id of Messenger.
	UserIDTypePSID UserIDType = 2

	// UserIDTypeBSUID: Business-scoped id of WhatsApp.
	UserIDTypeBSUID UserIDType = 3

	// UserIDTypeWAID: Phone number id of WhatsApp.
	UserIDTypeWAID UserIDType = 4
)

var userIDTypeNames = [...]string{
	"",
	"igsid",
	"psid",
	"bsuid",
	"wa_id",
}

// String returns the name that every language of hubsig has for it.
func (u UserIDType) String() string {
	return nameOf(userIDTypeNames[:], uint(u), "UserIDType")
}

// MarshalText writes the name.
func (u UserIDType) MarshalText() ([]byte, error) {
	return []byte(u.String()), nil
}

var kindShapes = [...]Shape{
	0,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeReaction,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapePostback,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeMessage,
	ShapeCall,
	ShapeOrder,
	ShapeMessage,
	ShapeMessage,
	ShapeUnknown,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReceipt,
	ShapeReferral,
	ShapeOptin,
	ShapeOptin,
	ShapeOptin,
	ShapeChange,
	ShapeHandover,
	ShapeHandover,
	ShapeHandover,
	ShapeHandover,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeUnknown,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeCall,
	ShapeCall,
	ShapeCall,
	ShapeCall,
	ShapeComment,
	ShapeComment,
	ShapeMention,
	ShapeInsights,
	ShapeChange,
	ShapeComment,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeMention,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeMessage,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeChange,
	ShapeUnknown,
	ShapeUnknown,
	ShapeChange,
	ShapeUnknown,
	ShapeChange,
}

// Flags are the yes-or-no remarks about an event, as bits.
type Flags uint32

// The values of Flags.
const (
	// FlagIsEcho: The platform marked the message as sent by the account.
	FlagIsEcho Flags = 1 << 0

	// FlagIsSelf: The account wrote to itself.
	FlagIsSelf Flags = 1 << 1

	// FlagIsTest: The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates
	// anything.
	FlagIsTest Flags = 1 << 2

	// FlagHasReferral: The event carries a referral beside what decided its kind.
	FlagHasReferral Flags = 1 << 3

	// FlagHasReplyTo: The message answers another message or a story.
	FlagHasReplyTo Flags = 1 << 4

	// FlagHasProductReferral: The referral names a product.
	FlagHasProductReferral Flags = 1 << 5

	// FlagMissingSender: A messaging event came without the id of its sender.
	FlagMissingSender Flags = 1 << 6

	// FlagDuplicateKeys: A key the parser looks at stands twice in one object; the last one counts.
	FlagDuplicateKeys Flags = 1 << 7

	// FlagWrongType: A value had another JSON type than documented, and its accessor is absent.
	FlagWrongType Flags = 1 << 8
)

var flagsNames = [...]string{
	"is_echo",
	"is_self",
	"is_test",
	"has_referral",
	"has_reply_to",
	"has_product_referral",
	"missing_sender",
	"duplicate_keys",
	"wrong_type",
}

// Also are the deciding keys that stood in an event beside the one that decided, as bits.
type Also uint32

// The values of Also.
const (
	// AlsoMessage: The key `message` stood beside the one that decided.
	AlsoMessage Also = 1 << 0

	// AlsoMessageEdit: The key `message_edit` stood beside the one that decided.
	AlsoMessageEdit Also = 1 << 1

	// AlsoReaction: The key `reaction` stood beside the one that decided.
	AlsoReaction Also = 1 << 2

	// AlsoRead: The key `read` stood beside the one that decided.
	AlsoRead Also = 1 << 3

	// AlsoDelivery: The key `delivery` stood beside the one that decided.
	AlsoDelivery Also = 1 << 4

	// AlsoPostback: The key `postback` stood beside the one that decided.
	AlsoPostback Also = 1 << 5

	// AlsoOptin: The key `optin` stood beside the one that decided.
	AlsoOptin Also = 1 << 6

	// AlsoAccountLinking: The key `account_linking` stood beside the one that decided.
	AlsoAccountLinking Also = 1 << 7

	// AlsoPassThreadControl: The key `pass_thread_control` stood beside the one that decided.
	AlsoPassThreadControl Also = 1 << 8

	// AlsoTakeThreadControl: The key `take_thread_control` stood beside the one that decided.
	AlsoTakeThreadControl Also = 1 << 9

	// AlsoRequestThreadControl: The key `request_thread_control` stood beside the one that decided.
	AlsoRequestThreadControl Also = 1 << 10

	// AlsoAppRoles: The key `app_roles` stood beside the one that decided.
	AlsoAppRoles Also = 1 << 11

	// AlsoPolicyEnforcement: The key `policy_enforcement` stood beside the one that decided.
	AlsoPolicyEnforcement Also = 1 << 12

	// AlsoPolicyEnforcementHyphenated: The key `policy-enforcement` stood beside the one that decided.
	AlsoPolicyEnforcementHyphenated Also = 1 << 13

	// AlsoResponseFeedback: The key `response_feedback` stood beside the one that decided.
	AlsoResponseFeedback Also = 1 << 14

	// AlsoMessagingFeedback: The key `messaging_feedback` stood beside the one that decided.
	AlsoMessagingFeedback Also = 1 << 15

	// AlsoMessagingCustomerInformation: The key `messaging_customer_information` stood beside the one that decided.
	AlsoMessagingCustomerInformation Also = 1 << 16

	// AlsoOrder: The key `order` stood beside the one that decided.
	AlsoOrder Also = 1 << 17

	// AlsoForm: The key `form` stood beside the one that decided.
	AlsoForm Also = 1 << 18

	// AlsoGamePlay: The key `game_play` stood beside the one that decided.
	AlsoGamePlay Also = 1 << 19

	// AlsoCallPermissionReply: The key `call_permission_reply` stood beside the one that decided.
	AlsoCallPermissionReply Also = 1 << 20

	// AlsoPayment: The key `payment` stood beside the one that decided.
	AlsoPayment Also = 1 << 21

	// AlsoPreCheckout: The key `pre_checkout` stood beside the one that decided.
	AlsoPreCheckout Also = 1 << 22

	// AlsoCheckoutUpdate: The key `checkout_update` stood beside the one that decided.
	AlsoCheckoutUpdate Also = 1 << 23

	// AlsoBrandedCamera: The key `branded_camera` stood beside the one that decided.
	AlsoBrandedCamera Also = 1 << 24

	// AlsoReferral: The key `referral` stood beside the one that decided.
	AlsoReferral Also = 1 << 25
)

var alsoNames = [...]string{
	"message",
	"message_edit",
	"reaction",
	"read",
	"delivery",
	"postback",
	"optin",
	"account_linking",
	"pass_thread_control",
	"take_thread_control",
	"request_thread_control",
	"app_roles",
	"policy_enforcement",
	"policy-enforcement",
	"response_feedback",
	"messaging_feedback",
	"messaging_customer_information",
	"order",
	"form",
	"game_play",
	"call_permission_reply",
	"payment",
	"pre_checkout",
	"checkout_update",
	"branded_camera",
	"referral",
}

// The values of ErrorCode.
const (
	// ErrSignatureMissing: The request carries no `X-Hub-Signature-256` header. Meta always sends it: either the
	// request is not Meta's or something on the way removed the header.
	ErrSignatureMissing ErrorCode = 1

	// ErrSignatureEmpty: The header is there but holds nothing, or only spaces and tabs.
	ErrSignatureEmpty ErrorCode = 2

	// ErrSignatureRepeated: The header was sent more than once, or a server joined several values with a comma.
	// Which one to trust cannot be known, so none is.
	ErrSignatureRepeated ErrorCode = 3

	// ErrSignatureAlgorithm: The value does not start with exactly `sha256=` (`sha1=` for the legacy call). The
	// sender never chooses the algorithm.
	ErrSignatureAlgorithm ErrorCode = 4

	// ErrSignatureLength: What follows the prefix is not exactly 64 characters (40 for the legacy call). A truncated
	// signature is never accepted.
	ErrSignatureLength ErrorCode = 5

	// ErrSignatureNotHex: What follows the prefix holds a character other than `0-9`, `a-f` and `A-F`. The offset is
	// the byte's position in the header value.
	ErrSignatureNotHex ErrorCode = 6

	// ErrSignatureNotASCII: The header value holds a byte above 0x7F. The offset is the byte's position in the
	// header value.
	ErrSignatureNotASCII ErrorCode = 7

	// ErrSignatureMismatch: A well-formed signature that none of the configured app secrets produces for these
	// bytes. Forged, signed with another app's secret, or the body was changed after Meta signed it. Every language
	// has a way to have it explained.
	ErrSignatureMismatch ErrorCode = 8

	// ErrBodyTooLarge: The body is longer than `max_body` (4 MiB unless configured). It was neither hashed nor read.
	ErrBodyTooLarge ErrorCode = 100

	// ErrTooManyEvents: The delivery holds more than `max_events` events (100,000 unless configured).
	ErrTooManyEvents ErrorCode = 101

	// ErrTooDeep: Arrays and objects are nested more than 64 levels deep. The offset is that of the bracket that
	// went too far.
	ErrTooDeep ErrorCode = 102

	// ErrInvalidJSON: The body breaks the grammar of RFC 8259. The offset is where reading had to stop.
	ErrInvalidJSON ErrorCode = 103

	// ErrInvalidUTF8: The body holds bytes that are not UTF-8. The offset is that of the first such byte.
	ErrInvalidUTF8 ErrorCode = 104

	// ErrHandshakeMode: `hub.mode` is something other than exactly `subscribe`.
	ErrHandshakeMode ErrorCode = 200

	// ErrHandshakeToken: `hub.verify_token` is not the configured one. Compare what is typed into Meta's dashboard
	// with what this program was given.
	ErrHandshakeToken ErrorCode = 201

	// ErrHandshakeChallenge: `hub.challenge` is not 1 to 256 characters out of `A-Z a-z 0-9 _ -`. Anything else
	// would let a stranger choose what this server says. Also given for a query string of more than 16 KiB, which is
	// not read.
	ErrHandshakeChallenge ErrorCode = 202

	// ErrHandshakeMissing: One of `hub.mode`, `hub.verify_token` and `hub.challenge` is absent. Usual for a person
	// opening the address in a browser.
	ErrHandshakeMissing ErrorCode = 203

	// ErrHandshakeRepeated: One of the three parameters occurs twice, in either spelling (`hub.mode` or `hub_mode`).
	// Which one counts cannot be known, so none does.
	ErrHandshakeRepeated ErrorCode = 204

	// ErrHandshakeUnset: A handshake arrived, but no verify token was given when the webhook was built. Without one
	// nobody may subscribe.
	ErrHandshakeUnset ErrorCode = 205

	// ErrSignedRequestMalformed: The value is not two parts of unpadded base64url joined by one dot, or its payload
	// is not a JSON object with a `user_id`.
	ErrSignedRequestMalformed ErrorCode = 300

	// ErrSignedRequestAlgorithm: The payload's `algorithm` is absent or not exactly `HMAC-SHA256`.
	ErrSignedRequestAlgorithm ErrorCode = 301

	// ErrSignedRequestMismatch: None of the configured app secrets produces this signature for this payload.
	ErrSignedRequestMismatch ErrorCode = 302

	// ErrSecretMissing: A webhook needs at least one app secret. There is no way to switch verification off.
	ErrSecretMissing ErrorCode = 400

	// ErrSecretEmpty: One of the app secrets has no bytes: usually an environment variable that is set to nothing.
	ErrSecretEmpty ErrorCode = 401

	// ErrSecretBlank: One of the app secrets holds only ASCII white space.
	ErrSecretBlank ErrorCode = 402

	// ErrVerifyTokenBlank: The configured verify token is empty or holds only ASCII white space, so that an absent
	// parameter could pass for it.
	ErrVerifyTokenBlank ErrorCode = 403

	// ErrLimitInvalid: `max_body` and `max_events` must be at least 1 and at most 4,294,967,295.
	ErrLimitInvalid ErrorCode = 404

	// ErrNullPointer: An argument that has to point to something is NULL, or points to where no such object can be.
	// Only data of length 0 may be NULL, and what is said to be optional.
	ErrNullPointer ErrorCode = 500

	// ErrBufferTooSmall: The result does not fit the caller's buffer or array. The length or the count that is
	// needed has been written, and nothing is lost: call again with more room.
	ErrBufferTooSmall ErrorCode = 501

	// ErrAbsent: There is no such value in this event: an attribute it does not carry, a field of another shape, or
	// a hosted service that has no such event. Or none in this answer.
	ErrAbsent ErrorCode = 502

	// ErrUnknownName: The number of a field, a method or the like, or the name of a format, is in no table of this
	// version of the library.
	ErrUnknownName ErrorCode = 503

	// ErrWrongType: Text was asked of a field that holds a list, raw JSON, a number or a set. `hubsig_field` gives
	// those.
	ErrWrongType ErrorCode = 504

	// ErrWrongBody: The event does not fit the body that was passed with it: the body is another or shorter one, or
	// the event was not written by the library.
	ErrWrongBody ErrorCode = 505

	// ErrTooLong: A length or count is beyond what an object can have: a negative number that became unsigned, or a
	// variable that was never set.
	ErrTooLong ErrorCode = 506

	// ErrOptionsSize: The member `size` of a struct, such as `hubsig_options.size`, is not the size that it has in
	// this version or an earlier one. Begin with the initialiser of the struct, such as HUBSIG_OPTIONS_INIT.
	ErrOptionsSize ErrorCode = 507

	// ErrTextNotUTF8: A text or an id that goes to Meta, or a query that came back from a login, has bytes that are
	// no UTF-8.
	ErrTextNotUTF8 ErrorCode = 508

	// ErrMessageAmbiguous: `hubsig_graph_message` takes the text or the JSON of a message, not both: which one was
	// meant cannot be known.
	ErrMessageAmbiguous ErrorCode = 509

	// ErrInternal: The library failed in a way that it should not, and the fault was stopped at its border. Answer
	// 500, so that Meta delivers again, and report it.
	ErrInternal ErrorCode = 599

	// ErrBuildEmpty: A text, id, list or secret that the request cannot do without has nothing in it.
	ErrBuildEmpty ErrorCode = 601

	// ErrBuildTooLong: A text is longer than the limit in the table of limits. Texts of Instagram are counted in
	// bytes of UTF-8: `split_text` cuts them.
	ErrBuildTooLong ErrorCode = 602

	// ErrBuildTooMany: More images, quick replies, buttons or cards than one message may hold.
	ErrBuildTooMany ErrorCode = 603

	// ErrBuildIDInvalid: An id in a path may hold ASCII letters, digits and `_.:=-` only, and is not `.` or `..`.
	// Anything else could change which address is called.
	ErrBuildIDInvalid ErrorCode = 604

	// ErrBuildVersionInvalid: The version is `v`, digits, `.`, digits.
	ErrBuildVersionInvalid ErrorCode = 605

	// ErrBuildTokenInvalid: A token holds visible ASCII characters only. White space at the end usually comes from a
	// file.
	ErrBuildTokenInvalid ErrorCode = 606

	// ErrBuildURLInvalid: A URL begins with `https://` or `http://`, has a host, and holds no space or control
	// character.
	ErrBuildURLInvalid ErrorCode = 607

	// ErrBuildJSONInvalid: What is handed over as JSON is checked before it is sent: one object, RFC 8259.
	ErrBuildJSONInvalid ErrorCode = 608

	// ErrBuildRecipientUnsupported: Sender actions go to a user only; a post and a notification token exist on
	// Messenger only.
	ErrBuildRecipientUnsupported ErrorCode = 609

	// ErrBuildChannelUnsupported: The content or call belongs to another channel: images on quick replies are
	// Messenger's, `whatsapp` has functions of its own.
	ErrBuildChannelUnsupported ErrorCode = 610

	// ErrBuildTagMismatch: The message tag is HUMAN_AGENT or none: `MessageTag` goes with `human_agent` and with
	// nothing else. Other tags fail since 2026-04-27.
	ErrBuildTagMismatch ErrorCode = 611

	// ErrBuildCardBare: A card needs a subtitle, an image, a default action or a button beside its title.
	ErrBuildCardBare ErrorCode = 612

	// ErrBuildQueryReserved: The token and its proof are placed by the library: a token in a URL ends up in logs.
	ErrBuildQueryReserved ErrorCode = 613

	// ErrBuildBodyNotAllowed: GET requests carry no JSON.
	ErrBuildBodyNotAllowed ErrorCode = 614

	// ErrReplyPlatformMismatch: Each platform has an api of its own, and events of other products cannot be answered
	// at all.
	ErrReplyPlatformMismatch ErrorCode = 641

	// ErrReplyOutgoing: An echo, an own comment, or anything else that the account did. Answering it would be
	// answering oneself.
	ErrReplyOutgoing ErrorCode = 642

	// ErrReplyNoMessage: Neither a comment nor anything that opens the messaging window of its platform: receipts,
	// edits, deletions, reactions on Instagram and WhatsApp, mentions, what is unknown. Of comments on a page, those
	// that were edited or removed too.
	ErrReplyNoMessage ErrorCode = 643

	// ErrReplyStandby: A copy for an app that does not own the thread: Meta refuses to send for it.
	ErrReplyStandby ErrorCode = 644

	// ErrReplyNobody: Without a person, a comment id or, on WhatsApp, the number that was written to. Also for
	// samples of the dashboard, whose ids are nobody's.
	ErrReplyNobody ErrorCode = 645

	// ErrReplyGroup: An answer to the person alone would be another conversation, and groups are not written to with
	// these functions.
	ErrReplyGroup ErrorCode = 646

	// ErrReplyTimeUnknown: Whether the window is open cannot be known. A comment without a time has that of its
	// entry, a message has not.
	ErrReplyTimeUnknown ErrorCode = 647

	// ErrReplyWindowClosed: The messaging window is closed, unless the person did something since: another event
	// says so.
	ErrReplyWindowClosed ErrorCode = 648

	// ErrReplyCommentExpired: A comment can be answered privately for seven days. In public it still can, on
	// Instagram with `comment::reply`.
	ErrReplyCommentExpired ErrorCode = 649

	// ErrCallbackStateMismatch: The redirect does not belong to the login that was started, or the expected value is
	// empty. Also given when `state` is missing.
	ErrCallbackStateMismatch ErrorCode = 661

	// ErrCallbackDenied: The person refused the permissions (`error=access_denied`).
	ErrCallbackDenied ErrorCode = 662

	// ErrCallbackRefused: Meta came back with an `error` other than `access_denied`.
	ErrCallbackRefused ErrorCode = 663

	// ErrCallbackCodeMissing: Neither a code nor an error came back.
	ErrCallbackCodeMissing ErrorCode = 664

	// ErrCallbackRepeated: `code`, `state` or `error` occurs twice. Which one counts cannot be known, so none does.
	ErrCallbackRepeated ErrorCode = 665

	// ErrCallbackTooLong: The query string is longer than 16 KiB and was not read.
	ErrCallbackTooLong ErrorCode = 666
)

var errorRows = [...]errorRow{
	{ErrSignatureMissing, classSignature, 401, "signature_missing", "the signature header is missing"},
	{ErrSignatureEmpty, classSignature, 401, "signature_empty", "the signature header is empty"},
	{ErrSignatureRepeated, classSignature, 401, "signature_repeated", "the signature header has more than one value"},
	{ErrSignatureAlgorithm, classSignature, 401, "signature_algorithm", "the signature header does not name the expected algorithm"},
	{ErrSignatureLength, classSignature, 401, "signature_length", "the signature has the wrong length"},
	{ErrSignatureNotHex, classSignature, 401, "signature_not_hex", "the signature is not hexadecimal"},
	{ErrSignatureNotASCII, classSignature, 401, "signature_not_ascii", "the signature header is not ASCII"},
	{ErrSignatureMismatch, classSignature, 401, "signature_mismatch", "the signature does not match the body"},
	{ErrBodyTooLarge, classPayload, 413, "body_too_large", "the body is larger than the configured limit"},
	{ErrTooManyEvents, classPayload, 413, "too_many_events", "the body holds more events than the configured limit"},
	{ErrTooDeep, classPayload, 400, "too_deep", "the body is nested too deeply"},
	{ErrInvalidJSON, classPayload, 400, "invalid_json", "the body is not valid JSON"},
	{ErrInvalidUTF8, classPayload, 400, "invalid_utf8", "the body is not valid UTF-8"},
	{ErrHandshakeMode, classHandshake, 403, "handshake_mode", "the handshake mode is not subscribe"},
	{ErrHandshakeToken, classHandshake, 403, "handshake_token", "the verify token does not match"},
	{ErrHandshakeChallenge, classHandshake, 403, "handshake_challenge", "the challenge is not acceptable"},
	{ErrHandshakeMissing, classHandshake, 403, "handshake_missing", "a handshake parameter is missing"},
	{ErrHandshakeRepeated, classHandshake, 403, "handshake_repeated", "a handshake parameter is given more than once"},
	{ErrHandshakeUnset, classHandshake, 403, "handshake_unset", "no verify token is configured"},
	{ErrSignedRequestMalformed, classSignedRequest, 400, "signed_request_malformed", "the signed request is malformed"},
	{ErrSignedRequestAlgorithm, classSignedRequest, 400, "signed_request_algorithm", "the signed request names another algorithm"},
	{ErrSignedRequestMismatch, classSignedRequest, 401, "signed_request_mismatch", "the signed request's signature does not match"},
	{ErrSecretMissing, classConfig, 500, "secret_missing", "no app secret was given"},
	{ErrSecretEmpty, classConfig, 500, "secret_empty", "an app secret is empty"},
	{ErrSecretBlank, classConfig, 500, "secret_blank", "an app secret is blank"},
	{ErrVerifyTokenBlank, classConfig, 500, "verify_token_blank", "the verify token is empty or blank"},
	{ErrLimitInvalid, classConfig, 500, "limit_invalid", "a limit is out of range"},
	{ErrNullPointer, classInterface, 500, "null_pointer", "a pointer is NULL or not aligned where it must point to something"},
	{ErrBufferTooSmall, classInterface, 500, "buffer_too_small", "the buffer is too small"},
	{ErrAbsent, classInterface, 500, "absent", "there is no such value"},
	{ErrUnknownName, classInterface, 500, "unknown_name", "there is nothing of this name or number"},
	{ErrWrongType, classInterface, 500, "wrong_type", "the field has another type"},
	{ErrWrongBody, classInterface, 500, "wrong_body", "the event does not belong to this body"},
	{ErrTooLong, classInterface, 500, "too_long", "a length is larger than memory can be"},
	{ErrOptionsSize, classInterface, 500, "options_size", "a struct has a size that this version does not know"},
	{ErrTextNotUTF8, classInterface, 500, "text_not_utf8", "a text is not UTF-8"},
	{ErrMessageAmbiguous, classInterface, 500, "message_ambiguous", "a message has both a text and JSON"},
	{ErrInternal, classInterface, 500, "internal", "a fault of the library was caught"},
	{ErrBuildEmpty, classBuild, 500, "build_empty", "an argument must not be empty"},
	{ErrBuildTooLong, classBuild, 500, "build_too_long", "an argument is longer than Meta accepts"},
	{ErrBuildTooMany, classBuild, 500, "build_too_many", "an argument has more elements than Meta accepts"},
	{ErrBuildIDInvalid, classBuild, 500, "build_id_invalid", "an argument is no id that may stand in a path"},
	{ErrBuildVersionInvalid, classBuild, 500, "build_version_invalid", "an argument is no version such as v26.0"},
	{ErrBuildTokenInvalid, classBuild, 500, "build_token_invalid", "an argument cannot stand in a header"},
	{ErrBuildURLInvalid, classBuild, 500, "build_url_invalid", "an argument is no http or https URL"},
	{ErrBuildJSONInvalid, classBuild, 500, "build_json_invalid", "an argument is no JSON object"},
	{ErrBuildRecipientUnsupported, classBuild, 500, "build_recipient_unsupported", "an argument cannot be the recipient of this"},
	{ErrBuildChannelUnsupported, classBuild, 500, "build_channel_unsupported", "an argument does not exist on this channel"},
	{ErrBuildTagMismatch, classBuild, 500, "build_tag_mismatch", "an argument contradicts `human_agent`"},
	{ErrBuildCardBare, classBuild, 500, "build_card_bare", "an argument needs more than a title"},
	{ErrBuildQueryReserved, classBuild, 500, "build_query_reserved", "an argument belongs to the library"},
	{ErrBuildBodyNotAllowed, classBuild, 500, "build_body_not_allowed", "an argument cannot go with a GET request"},
	{ErrReplyPlatformMismatch, classReply, 500, "reply_platform_mismatch", "the event is not answered: the event is of another platform than the api"},
	{ErrReplyOutgoing, classReply, 500, "reply_outgoing", "the event is not answered: the account itself wrote it"},
	{ErrReplyNoMessage, classReply, 500, "reply_no_message", "the event is not answered: it is nothing to answer"},
	{ErrReplyStandby, classReply, 500, "reply_standby", "the event is not answered: another app has the conversation"},
	{ErrReplyNobody, classReply, 500, "reply_nobody", "the event is not answered: it names nobody to answer"},
	{ErrReplyGroup, classReply, 500, "reply_group", "the event is not answered: it was written in a group"},
	{ErrReplyTimeUnknown, classReply, 500, "reply_time_unknown", "the event is not answered: it has no time"},
	{ErrReplyWindowClosed, classReply, 500, "reply_window_closed", "the event is not answered: the 24 hours are over"},
	{ErrReplyCommentExpired, classReply, 500, "reply_comment_expired", "the event is not answered: the seven days are over"},
	{ErrCallbackStateMismatch, classCallback, 400, "callback_state_mismatch", "the state is not the expected one"},
	{ErrCallbackDenied, classCallback, 400, "callback_denied", "the person did not agree"},
	{ErrCallbackRefused, classCallback, 400, "callback_refused", "the login failed"},
	{ErrCallbackCodeMissing, classCallback, 400, "callback_code_missing", "there is no code"},
	{ErrCallbackRepeated, classCallback, 400, "callback_repeated", "a parameter occurs twice"},
	{ErrCallbackTooLong, classCallback, 400, "callback_too_long", "the query is too long"},
}

// publicText is what the sender is told: one text for each status.
func publicText(status int) string {
	switch status {
	case 400:
		return "bad request"
	case 401:
		return "invalid signature"
	case 403:
		return "verification failed"
	case 413:
		return "payload too large"
	case 500:
		return "internal error"
	default:
		return ""
	}
}

// The values of Field.
const (
	// FieldKind: What happened. (name)
	FieldKind Field = 1

	// FieldPlatform: Where it came from. (name)
	FieldPlatform Field = 2

	// FieldContent: What a message-like event holds. (name)
	FieldContent Field = 3

	// FieldDirection: Who did it; a program that answers `incoming` only can never answer itself. (name)
	FieldDirection Field = 4

	// FieldChannel: Whether this app owns the conversation. (name)
	FieldChannel Field = 5

	// FieldEnvelope: Where in the body the event stood. (name)
	FieldEnvelope Field = 6

	// FieldField: The wire's name of the changed field, where the envelope has one. (text)
	FieldField Field = 7

	// FieldAccountID: The account of the business: page, Instagram account or WhatsApp business account. (text)
	FieldAccountID Field = 8

	// FieldPhoneNumberID: The business phone number the event belongs to; WhatsApp only. (text)
	FieldPhoneNumberID Field = 9

	// FieldSenderID: Who sent it, as on the wire. (text)
	FieldSenderID Field = 10

	// FieldRecipientID: Who received it, as on the wire. (text)
	FieldRecipientID Field = 11

	// FieldUserID: The other person, whatever the direction. (text)
	FieldUserID Field = 12

	// FieldUserIDType: What sort of id `user_id` is. (name)
	FieldUserIDType Field = 13

	// FieldMessageID: The event's own id, where it has one. (text)
	FieldMessageID Field = 14

	// FieldTargetID: The message or object the event is about. (text)
	FieldTargetID Field = 15

	// FieldTimestampMS: When it happened, in milliseconds UTC. (time)
	FieldTimestampMS Field = 16

	// FieldKey: A key for recognising the event again: the same after redelivery and regrouping. (text)
	FieldKey Field = 17

	// FieldFlags: Yes-or-no remarks. (names)
	FieldFlags Field = 18

	// FieldAlso: Further deciding keys seen beside the one that decided, as on the wire. (names)
	FieldAlso Field = 19

	// FieldMessageText: What the person wrote. (text)
	FieldMessageText Field = 100

	// FieldMessageQuickReplyPayload: The payload of the tapped quick reply. (text)
	FieldMessageQuickReplyPayload Field = 101

	// FieldMessageReplyToMessageID: The message that is answered. (text)
	FieldMessageReplyToMessageID Field = 102

	// FieldMessageReplyToIsSelf: Whether the sender answers a message of their own. (bool)
	FieldMessageReplyToIsSelf Field = 103

	// FieldMessageStoryID: The story. (text)
	FieldMessageStoryID Field = 104

	// FieldMessageStoryURL: Where the story can be fetched, as long as it exists. (text)
	FieldMessageStoryURL Field = 105

	// FieldMessageStoryLinkStickerURL: Where the link sticker of the answered story leads. (text)
	FieldMessageStoryLinkStickerURL Field = 106

	// FieldMessageMentionedPageID: The page that a story mentions. (text)
	FieldMessageMentionedPageID Field = 107

	// FieldMessageAttachments: Pictures, files, shares and the like. (list)
	FieldMessageAttachments Field = 108

	// FieldMessageNumEdit: How often the message has been edited. (int)
	FieldMessageNumEdit Field = 109

	// FieldMessageStickerID: The sticker, where the message itself names it. (text)
	FieldMessageStickerID Field = 110

	// FieldMessageAppID: The app that sent it. (text)
	FieldMessageAppID Field = 111

	// FieldMessageMetadata: Free text that an app passed along. (text)
	FieldMessageMetadata Field = 112

	// FieldMessageFolder: The inbox folder. (text)
	FieldMessageFolder Field = 113

	// FieldMessageUserRef: The reference of a person who used the checkbox plugin and has no id yet. (text)
	FieldMessageUserRef Field = 114

	// FieldMessagePriorMessageSource: The sort of plugin contact that went before. (text)
	FieldMessagePriorMessageSource Field = 115

	// FieldMessagePriorMessageIdentifier: The reference of the plugin contact that went before. (text)
	FieldMessagePriorMessageIdentifier Field = 116

	// FieldMessageNLP: What Meta's language processing found in the text. (raw)
	FieldMessageNLP Field = 117

	// FieldMessageCommands: Commands the person chose. (raw)
	FieldMessageCommands Field = 118

	// FieldMessageTags: Where the message was written, for older plugins. (raw)
	FieldMessageTags Field = 119

	// FieldMessageReferralRef: The `ref` parameter that the business put into the link, the button or the plugin.
	// (text)
	FieldMessageReferralRef Field = 120

	// FieldMessageReferralSource: Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an
	// open list. (text)
	FieldMessageReferralSource Field = 121

	// FieldMessageReferralType: The sort of referral, such as `OPEN_THREAD`. (text)
	FieldMessageReferralType Field = 122

	// FieldMessageRefererURI: The page on which the person followed the link or used the plugin. (text)
	FieldMessageRefererURI Field = 123

	// FieldMessageIsGuestUser: Whether the person came without being logged in. (bool)
	FieldMessageIsGuestUser Field = 124

	// FieldMessageProductID: The product the person came from. (text)
	FieldMessageProductID Field = 125

	// FieldMessageAdID: The advert. (text)
	FieldMessageAdID Field = 126

	// FieldMessageAdTitle: The title of the advert. (text)
	FieldMessageAdTitle Field = 127

	// FieldMessageAdPhotoURL: The picture of the advert. (text)
	FieldMessageAdPhotoURL Field = 128

	// FieldMessageAdVideoURL: The video of the advert. (text)
	FieldMessageAdVideoURL Field = 129

	// FieldMessageAdPostID: The post behind the advert. (text)
	FieldMessageAdPostID Field = 130

	// FieldMessageAdFlowID: The flow behind the advert. (text)
	FieldMessageAdFlowID Field = 131

	// FieldMessageReplyToSenderID: Who wrote the message that is answered. (text)
	FieldMessageReplyToSenderID Field = 132

	// FieldMessageForwarded: Whether the message was forwarded. (bool)
	FieldMessageForwarded Field = 133

	// FieldMessageFrequentlyForwarded: Whether the message was forwarded many times. (bool)
	FieldMessageFrequentlyForwarded Field = 134

	// FieldMessageCatalogID: The product catalogue. (text)
	FieldMessageCatalogID Field = 135

	// FieldMessageProductRetailerID: The product, by the id that the business gave it. (text)
	FieldMessageProductRetailerID Field = 136

	// FieldMessageMessageType: The wire's name for the type of the message. (text)
	FieldMessageMessageType Field = 137

	// FieldMessageMediaID: The media. (text)
	FieldMessageMediaID Field = 138

	// FieldMessageMimeType: The media type, such as `image/jpeg`. (text)
	FieldMessageMimeType Field = 139

	// FieldMessageSHA256: The SHA-256 of the media in base64, as written. (text)
	FieldMessageSHA256 Field = 140

	// FieldMessageFilename: The name of the file. (text)
	FieldMessageFilename Field = 141

	// FieldMessageCaption: The text under the media. (text)
	FieldMessageCaption Field = 142

	// FieldMessageVoice: Whether the sound was recorded in the conversation. (bool)
	FieldMessageVoice Field = 143

	// FieldMessageAnimated: Whether the sticker moves. (bool)
	FieldMessageAnimated Field = 144

	// FieldMessageMediaURL: Where the media can be fetched with an access token, for some minutes. (text)
	FieldMessageMediaURL Field = 145

	// FieldMessageLatitude: Degrees north, as written. (text)
	FieldMessageLatitude Field = 146

	// FieldMessageLongitude: Degrees east, as written. (text)
	FieldMessageLongitude Field = 147

	// FieldMessageLocationName: The name of the place. (text)
	FieldMessageLocationName Field = 148

	// FieldMessageLocationAddress: The address of the place. (text)
	FieldMessageLocationAddress Field = 149

	// FieldMessageLocationURL: The web page of the place. (text)
	FieldMessageLocationURL Field = 150

	// FieldMessageContacts: The contact cards, an array of objects. (raw)
	FieldMessageContacts Field = 151

	// FieldMessageInteractiveType: What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list.
	// (text)
	FieldMessageInteractiveType Field = 152

	// FieldMessageReplyID: The id of the tapped button or row. (text)
	FieldMessageReplyID Field = 153

	// FieldMessageReplyTitle: The title of the tapped button or row. (text)
	FieldMessageReplyTitle Field = 154

	// FieldMessageReplyDescription: The description of the tapped row. (text)
	FieldMessageReplyDescription Field = 155

	// FieldMessageFlowName: What kind of form was filled in, such as `flow` or `address_message`. (text)
	FieldMessageFlowName Field = 156

	// FieldMessageFlowResponse: What was filled in: JSON in a text. (text)
	FieldMessageFlowResponse Field = 157

	// FieldMessageEmoji: The reaction as a character. (text)
	FieldMessageEmoji Field = 158

	// FieldMessageGroupID: The group. (text)
	FieldMessageGroupID Field = 159

	// FieldMessageSystemType: What the system tells of, such as `user_changed_number`. (text)
	FieldMessageSystemType Field = 160

	// FieldMessageNewWAID: The phone number that the person has now. (text)
	FieldMessageNewWAID Field = 161

	// FieldMessageNewBSUID: The business-scoped id that the person has now. (text)
	FieldMessageNewBSUID Field = 162

	// FieldMessageIdentity: What tells whether the person still is who they were, an object or a hash. (raw)
	FieldMessageIdentity Field = 163

	// FieldMessageUnsupportedType: What kind of message could not be handed over. (text)
	FieldMessageUnsupportedType Field = 164

	// FieldMessageHistoryStatus: What had become of a message of the past. (text)
	FieldMessageHistoryStatus Field = 165

	// FieldMessageReferralSourceID: The advert or post that the person came from. (text)
	FieldMessageReferralSourceID Field = 166

	// FieldMessageReferralSourceURL: The address of the advert or post that the person came from. (text)
	FieldMessageReferralSourceURL Field = 167

	// FieldMessageAdBody: The text of the advert. (text)
	FieldMessageAdBody Field = 168

	// FieldMessageAdMediaType: Whether the advert shows an `image` or a `video`. (text)
	FieldMessageAdMediaType Field = 169

	// FieldMessageAdThumbnailURL: The preview picture of the advert. (text)
	FieldMessageAdThumbnailURL Field = 170

	// FieldMessageAdWelcomeText: The greeting that the advert showed. (text)
	FieldMessageAdWelcomeText Field = 171

	// FieldMessageCTWAClid: The click id of an advert that leads to WhatsApp. (text)
	FieldMessageCTWAClid Field = 172

	// FieldMessageErrorCode: The number of the first error. (int)
	FieldMessageErrorCode Field = 173

	// FieldMessageErrorTitle: The title of the first error. (text)
	FieldMessageErrorTitle Field = 174

	// FieldMessageErrorMessage: The text of the first error. (text)
	FieldMessageErrorMessage Field = 175

	// FieldMessageErrorDetails: What the first error says about the case at hand. (text)
	FieldMessageErrorDetails Field = 176

	// FieldMessageErrors: All errors, an array of objects. (raw)
	FieldMessageErrors Field = 177

	// FieldMessageProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldMessageProfileName Field = 178

	// FieldMessageUsername: The user name of the person. (text)
	FieldMessageUsername Field = 179

	// FieldMessageBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldMessageBSUID Field = 180

	// FieldMessageParentBSUID: The id of the other person that is shared by all portfolios of a business on
	// WhatsApp. (text)
	FieldMessageParentBSUID Field = 181

	// FieldMessageWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldMessageWAID Field = 182

	// FieldMessageDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldMessageDisplayPhoneNumber Field = 183

	// FieldReactionAction: `react` or `unreact`. (text)
	FieldReactionAction Field = 200

	// FieldReactionReaction: The name of the reaction, such as `love`. (text)
	FieldReactionReaction Field = 201

	// FieldReactionEmoji: The reaction as a character. (text)
	FieldReactionEmoji Field = 202

	// FieldReactionFolder: The inbox folder. (text)
	FieldReactionFolder Field = 203

	// FieldReactionGroupID: The group. (text)
	FieldReactionGroupID Field = 204

	// FieldReactionProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldReactionProfileName Field = 205

	// FieldReactionUsername: The user name of the person. (text)
	FieldReactionUsername Field = 206

	// FieldReactionBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldReactionBSUID Field = 207

	// FieldReactionParentBSUID: The id of the other person that is shared by all portfolios of a business on
	// WhatsApp. (text)
	FieldReactionParentBSUID Field = 208

	// FieldReactionWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldReactionWAID Field = 209

	// FieldReactionDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldReactionDisplayPhoneNumber Field = 210

	// FieldReceiptWatermarkMS: Everything sent up to this time is covered. (time)
	FieldReceiptWatermarkMS Field = 300

	// FieldReceiptMessageIDs: The messages covered, an array of strings. (raw)
	FieldReceiptMessageIDs Field = 301

	// FieldReceiptReceiptStatus: The wire's name for what became of it. (text)
	FieldReceiptReceiptStatus Field = 302

	// FieldReceiptErrorCode: The number of the first error. (int)
	FieldReceiptErrorCode Field = 303

	// FieldReceiptErrorTitle: The title of the first error. (text)
	FieldReceiptErrorTitle Field = 304

	// FieldReceiptErrorMessage: The text of the first error. (text)
	FieldReceiptErrorMessage Field = 305

	// FieldReceiptErrorDetails: What the first error says about the case at hand. (text)
	FieldReceiptErrorDetails Field = 306

	// FieldReceiptErrors: All errors, an array of objects. (raw)
	FieldReceiptErrors Field = 307

	// FieldReceiptConversationID: The conversation that is paid for. (text)
	FieldReceiptConversationID Field = 308

	// FieldReceiptConversationOrigin: How the conversation began, such as `service` or `referral_conversion`. (text)
	FieldReceiptConversationOrigin Field = 309

	// FieldReceiptConversationExpiresMS: When the conversation ends. (time)
	FieldReceiptConversationExpiresMS Field = 310

	// FieldReceiptBillable: Whether it costs. (bool)
	FieldReceiptBillable Field = 311

	// FieldReceiptPricingModel: How it is priced: `PMP` by message, `CBP` by conversation. (text)
	FieldReceiptPricingModel Field = 312

	// FieldReceiptPricingCategory: What it is priced as, such as `utility`. (text)
	FieldReceiptPricingCategory Field = 313

	// FieldReceiptPricingType: Which price holds, such as `regular` or `free_customer_service`. (text)
	FieldReceiptPricingType Field = 314

	// FieldReceiptBizOpaqueCallbackData: Free text that the business sent along. (text)
	FieldReceiptBizOpaqueCallbackData Field = 315

	// FieldReceiptRecipientType: `group` where the recipient is one. (text)
	FieldReceiptRecipientType Field = 316

	// FieldReceiptGroupID: The group. (text)
	FieldReceiptGroupID Field = 317

	// FieldReceiptParticipantID: The member of the group. (text)
	FieldReceiptParticipantID Field = 318

	// FieldReceiptPayment: The payment, an object. (raw)
	FieldReceiptPayment Field = 319

	// FieldReceiptProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldReceiptProfileName Field = 320

	// FieldReceiptUsername: The user name of the person. (text)
	FieldReceiptUsername Field = 321

	// FieldReceiptBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldReceiptBSUID Field = 322

	// FieldReceiptParentBSUID: The id of the other person that is shared by all portfolios of a business on
	// WhatsApp. (text)
	FieldReceiptParentBSUID Field = 323

	// FieldReceiptWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldReceiptWAID Field = 324

	// FieldReceiptDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldReceiptDisplayPhoneNumber Field = 325

	// FieldPostbackTitle: The text on what was pressed or agreed to. (text)
	FieldPostbackTitle Field = 400

	// FieldPostbackPayload: The payload the developer gave it. (text)
	FieldPostbackPayload Field = 401

	// FieldPostbackReferralRef: The `ref` parameter that the business put into the link, the button or the plugin.
	// (text)
	FieldPostbackReferralRef Field = 402

	// FieldPostbackReferralSource: Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an
	// open list. (text)
	FieldPostbackReferralSource Field = 403

	// FieldPostbackReferralType: The sort of referral, such as `OPEN_THREAD`. (text)
	FieldPostbackReferralType Field = 404

	// FieldPostbackRefererURI: The page on which the person followed the link or used the plugin. (text)
	FieldPostbackRefererURI Field = 405

	// FieldPostbackIsGuestUser: Whether the person came without being logged in. (bool)
	FieldPostbackIsGuestUser Field = 406

	// FieldPostbackProductID: The product the person came from. (text)
	FieldPostbackProductID Field = 407

	// FieldPostbackAdID: The advert. (text)
	FieldPostbackAdID Field = 408

	// FieldPostbackAdTitle: The title of the advert. (text)
	FieldPostbackAdTitle Field = 409

	// FieldPostbackAdPhotoURL: The picture of the advert. (text)
	FieldPostbackAdPhotoURL Field = 410

	// FieldPostbackAdVideoURL: The video of the advert. (text)
	FieldPostbackAdVideoURL Field = 411

	// FieldPostbackAdPostID: The post behind the advert. (text)
	FieldPostbackAdPostID Field = 412

	// FieldPostbackAdFlowID: The flow behind the advert. (text)
	FieldPostbackAdFlowID Field = 413

	// FieldReferralReferralRef: The `ref` parameter that the business put into the link, the button or the plugin.
	// (text)
	FieldReferralReferralRef Field = 500

	// FieldReferralReferralSource: Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an
	// open list. (text)
	FieldReferralReferralSource Field = 501

	// FieldReferralReferralType: The sort of referral, such as `OPEN_THREAD`. (text)
	FieldReferralReferralType Field = 502

	// FieldReferralRefererURI: The page on which the person followed the link or used the plugin. (text)
	FieldReferralRefererURI Field = 503

	// FieldReferralIsGuestUser: Whether the person came without being logged in. (bool)
	FieldReferralIsGuestUser Field = 504

	// FieldReferralProductID: The product the person came from. (text)
	FieldReferralProductID Field = 505

	// FieldReferralAdID: The advert. (text)
	FieldReferralAdID Field = 506

	// FieldReferralAdTitle: The title of the advert. (text)
	FieldReferralAdTitle Field = 507

	// FieldReferralAdPhotoURL: The picture of the advert. (text)
	FieldReferralAdPhotoURL Field = 508

	// FieldReferralAdVideoURL: The video of the advert. (text)
	FieldReferralAdVideoURL Field = 509

	// FieldReferralAdPostID: The post behind the advert. (text)
	FieldReferralAdPostID Field = 510

	// FieldReferralAdFlowID: The flow behind the advert. (text)
	FieldReferralAdFlowID Field = 511

	// FieldReferralStoryID: The story. (text)
	FieldReferralStoryID Field = 512

	// FieldReferralStoryURL: Where the story can be fetched, as long as it exists. (text)
	FieldReferralStoryURL Field = 513

	// FieldOptinOptinType: `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin. (text)
	FieldOptinOptinType Field = 600

	// FieldOptinTitle: The text on what was pressed or agreed to. (text)
	FieldOptinTitle Field = 601

	// FieldOptinPayload: The payload the developer gave it. (text)
	FieldOptinPayload Field = 602

	// FieldOptinToken: The token that later messages are sent with. (text)
	FieldOptinToken Field = 603

	// FieldOptinTokenExpiryMS: When the token ends. (time)
	FieldOptinTokenExpiryMS Field = 604

	// FieldOptinTokenStatus: Whether the token was renewed. (text)
	FieldOptinTokenStatus Field = 605

	// FieldOptinFrequency: How often messages may be sent. (text)
	FieldOptinFrequency Field = 606

	// FieldOptinTimezone: The time zone of the person. (text)
	FieldOptinTimezone Field = 607

	// FieldOptinStatus: `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`. (text)
	FieldOptinStatus Field = 608

	// FieldOptinReferralRef: The `ref` parameter that the business put into the link, the button or the plugin.
	// (text)
	FieldOptinReferralRef Field = 609

	// FieldOptinUserRef: The reference of a person who used the checkbox plugin and has no id yet. (text)
	FieldOptinUserRef Field = 610

	// FieldHandoverPreviousOwnerAppID: The app that had control. (text)
	FieldHandoverPreviousOwnerAppID Field = 700

	// FieldHandoverNewOwnerAppID: The app that has control now. (text)
	FieldHandoverNewOwnerAppID Field = 701

	// FieldHandoverRequestedOwnerAppID: The app that asks for control. (text)
	FieldHandoverRequestedOwnerAppID Field = 702

	// FieldHandoverMetadata: Free text that an app passed along. (text)
	FieldHandoverMetadata Field = 703

	// FieldHandoverAppRoles: The roles per app, an object of arrays. (raw)
	FieldHandoverAppRoles Field = 704

	// FieldHandoverHandoverType: `control_passed` or `control_taken`. (text)
	FieldHandoverHandoverType Field = 705

	// FieldHandoverDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldHandoverDisplayPhoneNumber Field = 706

	// FieldCommentText: What the person wrote. (text)
	FieldCommentText Field = 800

	// FieldCommentCommentID: The comment. (text)
	FieldCommentCommentID Field = 801

	// FieldCommentParentID: What the comment answers. (text)
	FieldCommentParentID Field = 802

	// FieldCommentUsername: The user name of the person. (text)
	FieldCommentUsername Field = 803

	// FieldCommentAuthorName: The display name of the author. (text)
	FieldCommentAuthorName Field = 804

	// FieldCommentSelfIGScopedID: The author's own scoped id, where the author is the account. (text)
	FieldCommentSelfIGScopedID Field = 805

	// FieldCommentMediaID: The media. (text)
	FieldCommentMediaID Field = 806

	// FieldCommentMediaProductType: Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`. (text)
	FieldCommentMediaProductType Field = 807

	// FieldCommentOriginalMediaID: The organic media behind an advert. (text)
	FieldCommentOriginalMediaID Field = 808

	// FieldCommentAdID: The advert. (text)
	FieldCommentAdID Field = 809

	// FieldCommentAdTitle: The title of the advert. (text)
	FieldCommentAdTitle Field = 810

	// FieldCommentPostID: The post. (text)
	FieldCommentPostID Field = 811

	// FieldCommentItem: The sort of item that changed. (text)
	FieldCommentItem Field = 812

	// FieldCommentVerb: What was done with the item, such as `add`, `edited` or `remove`. (text)
	FieldCommentVerb Field = 813

	// FieldCommentCreatedMS: When what the event is about was made. (time)
	FieldCommentCreatedMS Field = 814

	// FieldMentionText: What the person wrote. (text)
	FieldMentionText Field = 900

	// FieldMentionMediaID: The media. (text)
	FieldMentionMediaID Field = 901

	// FieldMentionCommentID: The comment. (text)
	FieldMentionCommentID Field = 902

	// FieldMentionPostID: The post. (text)
	FieldMentionPostID Field = 903

	// FieldMentionUsername: The user name of the person. (text)
	FieldMentionUsername Field = 904

	// FieldMentionAuthorName: The display name of the author. (text)
	FieldMentionAuthorName Field = 905

	// FieldMentionItem: The sort of item that changed. (text)
	FieldMentionItem Field = 906

	// FieldMentionVerb: What was done with the item, such as `add`, `edited` or `remove`. (text)
	FieldMentionVerb Field = 907

	// FieldMentionCreatedMS: When what the event is about was made. (time)
	FieldMentionCreatedMS Field = 908

	// FieldMentionParentID: What the comment answers. (text)
	FieldMentionParentID Field = 909

	// FieldCallCallEvent: What happened to the call: `connect` or `terminate`. (text)
	FieldCallCallEvent Field = 1000

	// FieldCallCallDirection: Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals.
	// (text)
	FieldCallCallDirection Field = 1001

	// FieldCallCallerID: Who called. (text)
	FieldCallCallerID Field = 1002

	// FieldCallCalleeID: Who was called. (text)
	FieldCallCalleeID Field = 1003

	// FieldCallSession: The session description. (raw)
	FieldCallSession Field = 1004

	// FieldCallPermissionResponse: Whether calls were allowed. (text)
	FieldCallPermissionResponse Field = 1005

	// FieldCallPermissionExpiresMS: When the permission ends. (time)
	FieldCallPermissionExpiresMS Field = 1006

	// FieldCallCallStatus: What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or
	// `FAILED`. (text)
	FieldCallCallStatus Field = 1007

	// FieldCallCallStartMS: When the call was taken. (time)
	FieldCallCallStartMS Field = 1008

	// FieldCallCallEndMS: When the call ended. (time)
	FieldCallCallEndMS Field = 1009

	// FieldCallCallDuration: How long the call was, in seconds. (int)
	FieldCallCallDuration Field = 1010

	// FieldCallConnection: The session description in its older form. (raw)
	FieldCallConnection Field = 1011

	// FieldCallPermissionIsPermanent: Whether calls were allowed without an end. (bool)
	FieldCallPermissionIsPermanent Field = 1012

	// FieldCallPermissionSource: Who allowed calls: `user_action` or `automatic`. (text)
	FieldCallPermissionSource Field = 1013

	// FieldCallReplyToMessageID: The message that is answered. (text)
	FieldCallReplyToMessageID Field = 1014

	// FieldCallBizOpaqueCallbackData: Free text that the business sent along. (text)
	FieldCallBizOpaqueCallbackData Field = 1015

	// FieldCallErrorCode: The number of the first error. (int)
	FieldCallErrorCode Field = 1016

	// FieldCallErrorTitle: The title of the first error. (text)
	FieldCallErrorTitle Field = 1017

	// FieldCallErrorMessage: The text of the first error. (text)
	FieldCallErrorMessage Field = 1018

	// FieldCallErrorDetails: What the first error says about the case at hand. (text)
	FieldCallErrorDetails Field = 1019

	// FieldCallErrors: All errors, an array of objects. (raw)
	FieldCallErrors Field = 1020

	// FieldCallProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldCallProfileName Field = 1021

	// FieldCallUsername: The user name of the person. (text)
	FieldCallUsername Field = 1022

	// FieldCallBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldCallBSUID Field = 1023

	// FieldCallParentBSUID: The id of the other person that is shared by all portfolios of a business on WhatsApp.
	// (text)
	FieldCallParentBSUID Field = 1024

	// FieldCallWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldCallWAID Field = 1025

	// FieldCallDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldCallDisplayPhoneNumber Field = 1026

	// FieldOrderNote: What the person wrote beside the cart. (text)
	FieldOrderNote Field = 1100

	// FieldOrderProducts: The products, an array of objects. (raw)
	FieldOrderProducts Field = 1101

	// FieldOrderCatalogID: The product catalogue. (text)
	FieldOrderCatalogID Field = 1102

	// FieldOrderReplyToMessageID: The message that is answered. (text)
	FieldOrderReplyToMessageID Field = 1103

	// FieldOrderProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldOrderProfileName Field = 1104

	// FieldOrderUsername: The user name of the person. (text)
	FieldOrderUsername Field = 1105

	// FieldOrderBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldOrderBSUID Field = 1106

	// FieldOrderParentBSUID: The id of the other person that is shared by all portfolios of a business on WhatsApp.
	// (text)
	FieldOrderParentBSUID Field = 1107

	// FieldOrderWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldOrderWAID Field = 1108

	// FieldOrderDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldOrderDisplayPhoneNumber Field = 1109

	// FieldInsightsMediaID: The media. (text)
	FieldInsightsMediaID Field = 1200

	// FieldInsightsImpressions: How often the story was shown. Minus one when too few people saw the story. (int)
	FieldInsightsImpressions Field = 1201

	// FieldInsightsReach: How many people saw it. Minus one when too few people saw the story. (int)
	FieldInsightsReach Field = 1202

	// FieldInsightsTapsForward: Taps to the next story. Minus one when too few people saw the story. (int)
	FieldInsightsTapsForward Field = 1203

	// FieldInsightsTapsBack: Taps to the story before. Minus one when too few people saw the story. (int)
	FieldInsightsTapsBack Field = 1204

	// FieldInsightsExits: How often people left the story. Minus one when too few people saw the story. (int)
	FieldInsightsExits Field = 1205

	// FieldInsightsReplies: How many people answered. Minus one when too few people saw the story. (int)
	FieldInsightsReplies Field = 1206

	// FieldChangeName: What changed: the name of the field or of the key. (text)
	FieldChangeName Field = 1300

	// FieldChangeValue: What the change says. (raw)
	FieldChangeValue Field = 1301

	// FieldChangePolicyAction: `warning`, `block` or `unblock`. (text)
	FieldChangePolicyAction Field = 1302

	// FieldChangePolicyReason: Why the policy was enforced. (text)
	FieldChangePolicyReason Field = 1303

	// FieldChangeFeedback: What the person thought of an automatic answer. (text)
	FieldChangeFeedback Field = 1304

	// FieldChangeLinkingStatus: `linked` or `unlinked`. (text)
	FieldChangeLinkingStatus Field = 1305

	// FieldChangeAuthorizationCode: The code that the business gave when the accounts were linked. (text)
	FieldChangeAuthorizationCode Field = 1306

	// FieldChangeFormID: The lead form that was sent. (text)
	FieldChangeFormID Field = 1307

	// FieldChangeText: What the person wrote. (text)
	FieldChangeText Field = 1308

	// FieldChangeItem: The sort of item that changed. (text)
	FieldChangeItem Field = 1309

	// FieldChangeVerb: What was done with the item, such as `add`, `edited` or `remove`. (text)
	FieldChangeVerb Field = 1310

	// FieldChangePostID: The post. (text)
	FieldChangePostID Field = 1311

	// FieldChangeCommentID: The comment. (text)
	FieldChangeCommentID Field = 1312

	// FieldChangeParentID: What the comment answers. (text)
	FieldChangeParentID Field = 1313

	// FieldChangeAuthorName: The display name of the author. (text)
	FieldChangeAuthorName Field = 1314

	// FieldChangeCreatedMS: When what the event is about was made. (time)
	FieldChangeCreatedMS Field = 1315

	// FieldChangeReactionType: The name of the reaction to a post, such as `like`. (text)
	FieldChangeReactionType Field = 1316

	// FieldChangeLink: The link that was posted. (text)
	FieldChangeLink Field = 1317

	// FieldChangeRating: The stars that the person gave. (int)
	FieldChangeRating Field = 1318

	// FieldChangeRecommendationType: Whether the person recommends the page: `positive` or `negative`. (text)
	FieldChangeRecommendationType Field = 1319

	// FieldChangeLeadgenID: The lead. (text)
	FieldChangeLeadgenID Field = 1320

	// FieldChangePageID: The page. (text)
	FieldChangePageID Field = 1321

	// FieldChangeAdID: The advert. (text)
	FieldChangeAdID Field = 1322

	// FieldChangeAdGroupID: The group of adverts. (text)
	FieldChangeAdGroupID Field = 1323

	// FieldChangeThreadID: The conversation. (text)
	FieldChangeThreadID Field = 1324

	// FieldChangeLabelAction: What was done with the label: `add` or `remove`. (text)
	FieldChangeLabelAction Field = 1325

	// FieldChangeLabelID: The label. (text)
	FieldChangeLabelID Field = 1326

	// FieldChangeLabelName: The name of the label. (text)
	FieldChangeLabelName Field = 1327

	// FieldChangeLabelUserID: The person who has or had the label. (text)
	FieldChangeLabelUserID Field = 1328

	// FieldChangeAppID: The app that sent it. (text)
	FieldChangeAppID Field = 1329

	// FieldChangeToken: The token that later messages are sent with. (text)
	FieldChangeToken Field = 1330

	// FieldChangeTrackingID: What the business counts a marketing message by. (text)
	FieldChangeTrackingID Field = 1331

	// FieldChangeErrorCode: The number of the first error. (int)
	FieldChangeErrorCode Field = 1332

	// FieldChangeErrorTitle: The title of the first error. (text)
	FieldChangeErrorTitle Field = 1333

	// FieldChangeErrorMessage: The text of the first error. (text)
	FieldChangeErrorMessage Field = 1334

	// FieldChangeErrorDetails: What the first error says about the case at hand. (text)
	FieldChangeErrorDetails Field = 1335

	// FieldChangeErrors: All errors, an array of objects. (raw)
	FieldChangeErrors Field = 1336

	// FieldChangeEventName: The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`. (text)
	FieldChangeEventName Field = 1337

	// FieldChangeReason: Why it happened. (text)
	FieldChangeReason Field = 1338

	// FieldChangeDecision: What was decided. (text)
	FieldChangeDecision Field = 1339

	// FieldChangeOldStatus: The status before. (text)
	FieldChangeOldStatus Field = 1340

	// FieldChangeNewStatus: The status now. (text)
	FieldChangeNewStatus Field = 1341

	// FieldChangeTemplateID: The message template. (text)
	FieldChangeTemplateID Field = 1342

	// FieldChangeTemplateName: The name of the template. (text)
	FieldChangeTemplateName Field = 1343

	// FieldChangeTemplateLanguage: The language of the template. (text)
	FieldChangeTemplateLanguage Field = 1344

	// FieldChangeTemplateCategory: The category of the template. (text)
	FieldChangeTemplateCategory Field = 1345

	// FieldChangePreviousCategory: The category that the template had. (text)
	FieldChangePreviousCategory Field = 1346

	// FieldChangeCorrectCategory: The category that the template will get. (text)
	FieldChangeCorrectCategory Field = 1347

	// FieldChangeQualityScore: How good the template is now. (text)
	FieldChangeQualityScore Field = 1348

	// FieldChangePreviousQualityScore: How good the template was. (text)
	FieldChangePreviousQualityScore Field = 1349

	// FieldChangeFlowID: The flow. (text)
	FieldChangeFlowID Field = 1350

	// FieldChangeCurrentLimit: How many people the number may write to now. (text)
	FieldChangeCurrentLimit Field = 1351

	// FieldChangeOldLimit: How many people the number might write to. (text)
	FieldChangeOldLimit Field = 1352

	// FieldChangeEntityType: What sort of thing an alert is about. (text)
	FieldChangeEntityType Field = 1353

	// FieldChangeEntityID: What an alert is about. (text)
	FieldChangeEntityID Field = 1354

	// FieldChangeAlertType: The sort of alert. (text)
	FieldChangeAlertType Field = 1355

	// FieldChangeAlertSeverity: How bad it is. (text)
	FieldChangeAlertSeverity Field = 1356

	// FieldChangeViolationType: The rule that the account broke. (text)
	FieldChangeViolationType Field = 1357

	// FieldChangeBanState: Whether the account is disabled. (text)
	FieldChangeBanState Field = 1358

	// FieldChangeGroupID: The group. (text)
	FieldChangeGroupID Field = 1359

	// FieldChangeChangeType: What sort of change it is, such as `group_create` or `contact`. (text)
	FieldChangeChangeType Field = 1360

	// FieldChangeRequestID: The request that this answers. (text)
	FieldChangeRequestID Field = 1361

	// FieldChangeGroupSubject: The name of the group. (text)
	FieldChangeGroupSubject Field = 1362

	// FieldChangeInviteLink: The link that people join the group by. (text)
	FieldChangeInviteLink Field = 1363

	// FieldChangeContactAction: What was done with the contact: `add` or `remove`. (text)
	FieldChangeContactAction Field = 1364

	// FieldChangeContactName: The name of the contact. (text)
	FieldChangeContactName Field = 1365

	// FieldChangeContactPhoneNumber: The phone number of the contact. (text)
	FieldChangeContactPhoneNumber Field = 1366

	// FieldChangePreference: What the person chose: `stop` or `resume`. (text)
	FieldChangePreference Field = 1367

	// FieldChangePreferenceCategory: What the choice is about. (text)
	FieldChangePreferenceCategory Field = 1368

	// FieldChangeDetail: What happened, in words. (text)
	FieldChangeDetail Field = 1369

	// FieldChangePreviousBSUID: The business-scoped id that the person had. (text)
	FieldChangePreviousBSUID Field = 1370

	// FieldChangeCTWAClid: The click id of an advert that leads to WhatsApp. (text)
	FieldChangeCTWAClid Field = 1371

	// FieldChangeCustomData: What belongs to a conversion, an object. (raw)
	FieldChangeCustomData Field = 1372

	// FieldChangeClickID: The click that is tracked. (text)
	FieldChangeClickID Field = 1373

	// FieldChangeTrackingToken: The token that the click is tracked by. (text)
	FieldChangeTrackingToken Field = 1374

	// FieldChangeHistoryPhase: Which part of the past it is, from 0 to 2. (int)
	FieldChangeHistoryPhase Field = 1375

	// FieldChangeHistoryChunkOrder: The place of the piece among the pieces. (int)
	FieldChangeHistoryChunkOrder Field = 1376

	// FieldChangeHistoryProgress: How much of the past has come, in percent. (int)
	FieldChangeHistoryProgress Field = 1377

	// FieldChangeHistoryThreads: The conversations of the past, an array of objects. (raw)
	FieldChangeHistoryThreads Field = 1378

	// FieldChangeProfileName: The name that the person gave themselves on WhatsApp. (text)
	FieldChangeProfileName Field = 1379

	// FieldChangeUsername: The user name of the person. (text)
	FieldChangeUsername Field = 1380

	// FieldChangeBSUID: The business-scoped id of the other person on WhatsApp. (text)
	FieldChangeBSUID Field = 1381

	// FieldChangeParentBSUID: The id of the other person that is shared by all portfolios of a business on WhatsApp.
	// (text)
	FieldChangeParentBSUID Field = 1382

	// FieldChangeWAID: The phone number of the other person on WhatsApp, where it is shown. (text)
	FieldChangeWAID Field = 1383

	// FieldChangeDisplayPhoneNumber: The phone number of the business on WhatsApp, as it is shown. (text)
	FieldChangeDisplayPhoneNumber Field = 1384
)

var fieldRows = [...]fieldRow{
	{uint16(FieldKind), 0, TypeName, "kind", kindNames[:]},
	{uint16(FieldPlatform), 0, TypeName, "platform", platformNames[:]},
	{uint16(FieldContent), 0, TypeName, "content", contentNames[:]},
	{uint16(FieldDirection), 0, TypeName, "direction", directionNames[:]},
	{uint16(FieldChannel), 0, TypeName, "channel", channelNames[:]},
	{uint16(FieldEnvelope), 0, TypeName, "envelope", envelopeNames[:]},
	{uint16(FieldField), 0, TypeText, "field", nil},
	{uint16(FieldAccountID), 0, TypeText, "account_id", nil},
	{uint16(FieldPhoneNumberID), 0, TypeText, "phone_number_id", nil},
	{uint16(FieldSenderID), 0, TypeText, "sender_id", nil},
	{uint16(FieldRecipientID), 0, TypeText, "recipient_id", nil},
	{uint16(FieldUserID), 0, TypeText, "user_id", nil},
	{uint16(FieldUserIDType), 0, TypeName, "user_id_type", userIDTypeNames[:]},
	{uint16(FieldMessageID), 0, TypeText, "message_id", nil},
	{uint16(FieldTargetID), 0, TypeText, "target_id", nil},
	{uint16(FieldTimestampMS), 0, TypeTime, "timestamp_ms", nil},
	{uint16(FieldKey), 0, TypeText, "key", nil},
	{uint16(FieldFlags), 0, TypeNames, "flags", nil},
	{uint16(FieldAlso), 0, TypeNames, "also", nil},
	{uint16(FieldMessageText), ShapeMessage, TypeText, "text", nil},
	{uint16(FieldMessageQuickReplyPayload), ShapeMessage, TypeText, "quick_reply_payload", nil},
	{uint16(FieldMessageReplyToMessageID), ShapeMessage, TypeText, "reply_to_message_id", nil},
	{uint16(FieldMessageReplyToIsSelf), ShapeMessage, TypeBool, "reply_to_is_self", nil},
	{uint16(FieldMessageStoryID), ShapeMessage, TypeText, "story_id", nil},
	{uint16(FieldMessageStoryURL), ShapeMessage, TypeText, "story_url", nil},
	{uint16(FieldMessageStoryLinkStickerURL), ShapeMessage, TypeText, "story_link_sticker_url", nil},
	{uint16(FieldMessageMentionedPageID), ShapeMessage, TypeText, "mentioned_page_id", nil},
	{uint16(FieldMessageAttachments), ShapeMessage, TypeList, "attachments", nil},
	{uint16(FieldMessageNumEdit), ShapeMessage, TypeInt, "num_edit", nil},
	{uint16(FieldMessageStickerID), ShapeMessage, TypeText, "sticker_id", nil},
	{uint16(FieldMessageAppID), ShapeMessage, TypeText, "app_id", nil},
	{uint16(FieldMessageMetadata), ShapeMessage, TypeText, "metadata", nil},
	{uint16(FieldMessageFolder), ShapeMessage, TypeText, "folder", nil},
	{uint16(FieldMessageUserRef), ShapeMessage, TypeText, "user_ref", nil},
	{uint16(FieldMessagePriorMessageSource), ShapeMessage, TypeText, "prior_message_source", nil},
	{uint16(FieldMessagePriorMessageIdentifier), ShapeMessage, TypeText, "prior_message_identifier", nil},
	{uint16(FieldMessageNLP), ShapeMessage, TypeRaw, "nlp", nil},
	{uint16(FieldMessageCommands), ShapeMessage, TypeRaw, "commands", nil},
	{uint16(FieldMessageTags), ShapeMessage, TypeRaw, "tags", nil},
	{uint16(FieldMessageReferralRef), ShapeMessage, TypeText, "referral_ref", nil},
	{uint16(FieldMessageReferralSource), ShapeMessage, TypeText, "referral_source", nil},
	{uint16(FieldMessageReferralType), ShapeMessage, TypeText, "referral_type", nil},
	{uint16(FieldMessageRefererURI), ShapeMessage, TypeText, "referer_uri", nil},
	{uint16(FieldMessageIsGuestUser), ShapeMessage, TypeBool, "is_guest_user", nil},
	{uint16(FieldMessageProductID), ShapeMessage, TypeText, "product_id", nil},
	{uint16(FieldMessageAdID), ShapeMessage, TypeText, "ad_id", nil},
	{uint16(FieldMessageAdTitle), ShapeMessage, TypeText, "ad_title", nil},
	{uint16(FieldMessageAdPhotoURL), ShapeMessage, TypeText, "ad_photo_url", nil},
	{uint16(FieldMessageAdVideoURL), ShapeMessage, TypeText, "ad_video_url", nil},
	{uint16(FieldMessageAdPostID), ShapeMessage, TypeText, "ad_post_id", nil},
	{uint16(FieldMessageAdFlowID), ShapeMessage, TypeText, "ad_flow_id", nil},
	{uint16(FieldMessageReplyToSenderID), ShapeMessage, TypeText, "reply_to_sender_id", nil},
	{uint16(FieldMessageForwarded), ShapeMessage, TypeBool, "forwarded", nil},
	{uint16(FieldMessageFrequentlyForwarded), ShapeMessage, TypeBool, "frequently_forwarded", nil},
	{uint16(FieldMessageCatalogID), ShapeMessage, TypeText, "catalog_id", nil},
	{uint16(FieldMessageProductRetailerID), ShapeMessage, TypeText, "product_retailer_id", nil},
	{uint16(FieldMessageMessageType), ShapeMessage, TypeText, "message_type", nil},
	{uint16(FieldMessageMediaID), ShapeMessage, TypeText, "media_id", nil},
	{uint16(FieldMessageMimeType), ShapeMessage, TypeText, "mime_type", nil},
	{uint16(FieldMessageSHA256), ShapeMessage, TypeText, "sha256", nil},
	{uint16(FieldMessageFilename), ShapeMessage, TypeText, "filename", nil},
	{uint16(FieldMessageCaption), ShapeMessage, TypeText, "caption", nil},
	{uint16(FieldMessageVoice), ShapeMessage, TypeBool, "voice", nil},
	{uint16(FieldMessageAnimated), ShapeMessage, TypeBool, "animated", nil},
	{uint16(FieldMessageMediaURL), ShapeMessage, TypeText, "media_url", nil},
	{uint16(FieldMessageLatitude), ShapeMessage, TypeText, "latitude", nil},
	{uint16(FieldMessageLongitude), ShapeMessage, TypeText, "longitude", nil},
	{uint16(FieldMessageLocationName), ShapeMessage, TypeText, "location_name", nil},
	{uint16(FieldMessageLocationAddress), ShapeMessage, TypeText, "location_address", nil},
	{uint16(FieldMessageLocationURL), ShapeMessage, TypeText, "location_url", nil},
	{uint16(FieldMessageContacts), ShapeMessage, TypeRaw, "contacts", nil},
	{uint16(FieldMessageInteractiveType), ShapeMessage, TypeText, "interactive_type", nil},
	{uint16(FieldMessageReplyID), ShapeMessage, TypeText, "reply_id", nil},
	{uint16(FieldMessageReplyTitle), ShapeMessage, TypeText, "reply_title", nil},
	{uint16(FieldMessageReplyDescription), ShapeMessage, TypeText, "reply_description", nil},
	{uint16(FieldMessageFlowName), ShapeMessage, TypeText, "flow_name", nil},
	{uint16(FieldMessageFlowResponse), ShapeMessage, TypeText, "flow_response", nil},
	{uint16(FieldMessageEmoji), ShapeMessage, TypeText, "emoji", nil},
	{uint16(FieldMessageGroupID), ShapeMessage, TypeText, "group_id", nil},
	{uint16(FieldMessageSystemType), ShapeMessage, TypeText, "system_type", nil},
	{uint16(FieldMessageNewWAID), ShapeMessage, TypeText, "new_wa_id", nil},
	{uint16(FieldMessageNewBSUID), ShapeMessage, TypeText, "new_bsuid", nil},
	{uint16(FieldMessageIdentity), ShapeMessage, TypeRaw, "identity", nil},
	{uint16(FieldMessageUnsupportedType), ShapeMessage, TypeText, "unsupported_type", nil},
	{uint16(FieldMessageHistoryStatus), ShapeMessage, TypeText, "history_status", nil},
	{uint16(FieldMessageReferralSourceID), ShapeMessage, TypeText, "referral_source_id", nil},
	{uint16(FieldMessageReferralSourceURL), ShapeMessage, TypeText, "referral_source_url", nil},
	{uint16(FieldMessageAdBody), ShapeMessage, TypeText, "ad_body", nil},
	{uint16(FieldMessageAdMediaType), ShapeMessage, TypeText, "ad_media_type", nil},
	{uint16(FieldMessageAdThumbnailURL), ShapeMessage, TypeText, "ad_thumbnail_url", nil},
	{uint16(FieldMessageAdWelcomeText), ShapeMessage, TypeText, "ad_welcome_text", nil},
	{uint16(FieldMessageCTWAClid), ShapeMessage, TypeText, "ctwa_clid", nil},
	{uint16(FieldMessageErrorCode), ShapeMessage, TypeInt, "error_code", nil},
	{uint16(FieldMessageErrorTitle), ShapeMessage, TypeText, "error_title", nil},
	{uint16(FieldMessageErrorMessage), ShapeMessage, TypeText, "error_message", nil},
	{uint16(FieldMessageErrorDetails), ShapeMessage, TypeText, "error_details", nil},
	{uint16(FieldMessageErrors), ShapeMessage, TypeRaw, "errors", nil},
	{uint16(FieldMessageProfileName), ShapeMessage, TypeText, "profile_name", nil},
	{uint16(FieldMessageUsername), ShapeMessage, TypeText, "username", nil},
	{uint16(FieldMessageBSUID), ShapeMessage, TypeText, "bsuid", nil},
	{uint16(FieldMessageParentBSUID), ShapeMessage, TypeText, "parent_bsuid", nil},
	{uint16(FieldMessageWAID), ShapeMessage, TypeText, "wa_id", nil},
	{uint16(FieldMessageDisplayPhoneNumber), ShapeMessage, TypeText, "display_phone_number", nil},
	{uint16(FieldReactionAction), ShapeReaction, TypeText, "action", nil},
	{uint16(FieldReactionReaction), ShapeReaction, TypeText, "reaction", nil},
	{uint16(FieldReactionEmoji), ShapeReaction, TypeText, "emoji", nil},
	{uint16(FieldReactionFolder), ShapeReaction, TypeText, "folder", nil},
	{uint16(FieldReactionGroupID), ShapeReaction, TypeText, "group_id", nil},
	{uint16(FieldReactionProfileName), ShapeReaction, TypeText, "profile_name", nil},
	{uint16(FieldReactionUsername), ShapeReaction, TypeText, "username", nil},
	{uint16(FieldReactionBSUID), ShapeReaction, TypeText, "bsuid", nil},
	{uint16(FieldReactionParentBSUID), ShapeReaction, TypeText, "parent_bsuid", nil},
	{uint16(FieldReactionWAID), ShapeReaction, TypeText, "wa_id", nil},
	{uint16(FieldReactionDisplayPhoneNumber), ShapeReaction, TypeText, "display_phone_number", nil},
	{uint16(FieldReceiptWatermarkMS), ShapeReceipt, TypeTime, "watermark_ms", nil},
	{uint16(FieldReceiptMessageIDs), ShapeReceipt, TypeRaw, "message_ids", nil},
	{uint16(FieldReceiptReceiptStatus), ShapeReceipt, TypeText, "receipt_status", nil},
	{uint16(FieldReceiptErrorCode), ShapeReceipt, TypeInt, "error_code", nil},
	{uint16(FieldReceiptErrorTitle), ShapeReceipt, TypeText, "error_title", nil},
	{uint16(FieldReceiptErrorMessage), ShapeReceipt, TypeText, "error_message", nil},
	{uint16(FieldReceiptErrorDetails), ShapeReceipt, TypeText, "error_details", nil},
	{uint16(FieldReceiptErrors), ShapeReceipt, TypeRaw, "errors", nil},
	{uint16(FieldReceiptConversationID), ShapeReceipt, TypeText, "conversation_id", nil},
	{uint16(FieldReceiptConversationOrigin), ShapeReceipt, TypeText, "conversation_origin", nil},
	{uint16(FieldReceiptConversationExpiresMS), ShapeReceipt, TypeTime, "conversation_expires_ms", nil},
	{uint16(FieldReceiptBillable), ShapeReceipt, TypeBool, "billable", nil},
	{uint16(FieldReceiptPricingModel), ShapeReceipt, TypeText, "pricing_model", nil},
	{uint16(FieldReceiptPricingCategory), ShapeReceipt, TypeText, "pricing_category", nil},
	{uint16(FieldReceiptPricingType), ShapeReceipt, TypeText, "pricing_type", nil},
	{uint16(FieldReceiptBizOpaqueCallbackData), ShapeReceipt, TypeText, "biz_opaque_callback_data", nil},
	{uint16(FieldReceiptRecipientType), ShapeReceipt, TypeText, "recipient_type", nil},
	{uint16(FieldReceiptGroupID), ShapeReceipt, TypeText, "group_id", nil},
	{uint16(FieldReceiptParticipantID), ShapeReceipt, TypeText, "participant_id", nil},
	{uint16(FieldReceiptPayment), ShapeReceipt, TypeRaw, "payment", nil},
	{uint16(FieldReceiptProfileName), ShapeReceipt, TypeText, "profile_name", nil},
	{uint16(FieldReceiptUsername), ShapeReceipt, TypeText, "username", nil},
	{uint16(FieldReceiptBSUID), ShapeReceipt, TypeText, "bsuid", nil},
	{uint16(FieldReceiptParentBSUID), ShapeReceipt, TypeText, "parent_bsuid", nil},
	{uint16(FieldReceiptWAID), ShapeReceipt, TypeText, "wa_id", nil},
	{uint16(FieldReceiptDisplayPhoneNumber), ShapeReceipt, TypeText, "display_phone_number", nil},
	{uint16(FieldPostbackTitle), ShapePostback, TypeText, "title", nil},
	{uint16(FieldPostbackPayload), ShapePostback, TypeText, "payload", nil},
	{uint16(FieldPostbackReferralRef), ShapePostback, TypeText, "referral_ref", nil},
	{uint16(FieldPostbackReferralSource), ShapePostback, TypeText, "referral_source", nil},
	{uint16(FieldPostbackReferralType), ShapePostback, TypeText, "referral_type", nil},
	{uint16(FieldPostbackRefererURI), ShapePostback, TypeText, "referer_uri", nil},
	{uint16(FieldPostbackIsGuestUser), ShapePostback, TypeBool, "is_guest_user", nil},
	{uint16(FieldPostbackProductID), ShapePostback, TypeText, "product_id", nil},
	{uint16(FieldPostbackAdID), ShapePostback, TypeText, "ad_id", nil},
	{uint16(FieldPostbackAdTitle), ShapePostback, TypeText, "ad_title", nil},
	{uint16(FieldPostbackAdPhotoURL), ShapePostback, TypeText, "ad_photo_url", nil},
	{uint16(FieldPostbackAdVideoURL), ShapePostback, TypeText, "ad_video_url", nil},
	{uint16(FieldPostbackAdPostID), ShapePostback, TypeText, "ad_post_id", nil},
	{uint16(FieldPostbackAdFlowID), ShapePostback, TypeText, "ad_flow_id", nil},
	{uint16(FieldReferralReferralRef), ShapeReferral, TypeText, "referral_ref", nil},
	{uint16(FieldReferralReferralSource), ShapeReferral, TypeText, "referral_source", nil},
	{uint16(FieldReferralReferralType), ShapeReferral, TypeText, "referral_type", nil},
	{uint16(FieldReferralRefererURI), ShapeReferral, TypeText, "referer_uri", nil},
	{uint16(FieldReferralIsGuestUser), ShapeReferral, TypeBool, "is_guest_user", nil},
	{uint16(FieldReferralProductID), ShapeReferral, TypeText, "product_id", nil},
	{uint16(FieldReferralAdID), ShapeReferral, TypeText, "ad_id", nil},
	{uint16(FieldReferralAdTitle), ShapeReferral, TypeText, "ad_title", nil},
	{uint16(FieldReferralAdPhotoURL), ShapeReferral, TypeText, "ad_photo_url", nil},
	{uint16(FieldReferralAdVideoURL), ShapeReferral, TypeText, "ad_video_url", nil},
	{uint16(FieldReferralAdPostID), ShapeReferral, TypeText, "ad_post_id", nil},
	{uint16(FieldReferralAdFlowID), ShapeReferral, TypeText, "ad_flow_id", nil},
	{uint16(FieldReferralStoryID), ShapeReferral, TypeText, "story_id", nil},
	{uint16(FieldReferralStoryURL), ShapeReferral, TypeText, "story_url", nil},
	{uint16(FieldOptinOptinType), ShapeOptin, TypeText, "optin_type", nil},
	{uint16(FieldOptinTitle), ShapeOptin, TypeText, "title", nil},
	{uint16(FieldOptinPayload), ShapeOptin, TypeText, "payload", nil},
	{uint16(FieldOptinToken), ShapeOptin, TypeText, "token", nil},
	{uint16(FieldOptinTokenExpiryMS), ShapeOptin, TypeTime, "token_expiry_ms", nil},
	{uint16(FieldOptinTokenStatus), ShapeOptin, TypeText, "token_status", nil},
	{uint16(FieldOptinFrequency), ShapeOptin, TypeText, "frequency", nil},
	{uint16(FieldOptinTimezone), ShapeOptin, TypeText, "timezone", nil},
	{uint16(FieldOptinStatus), ShapeOptin, TypeText, "status", nil},
	{uint16(FieldOptinReferralRef), ShapeOptin, TypeText, "referral_ref", nil},
	{uint16(FieldOptinUserRef), ShapeOptin, TypeText, "user_ref", nil},
	{uint16(FieldHandoverPreviousOwnerAppID), ShapeHandover, TypeText, "previous_owner_app_id", nil},
	{uint16(FieldHandoverNewOwnerAppID), ShapeHandover, TypeText, "new_owner_app_id", nil},
	{uint16(FieldHandoverRequestedOwnerAppID), ShapeHandover, TypeText, "requested_owner_app_id", nil},
	{uint16(FieldHandoverMetadata), ShapeHandover, TypeText, "metadata", nil},
	{uint16(FieldHandoverAppRoles), ShapeHandover, TypeRaw, "app_roles", nil},
	{uint16(FieldHandoverHandoverType), ShapeHandover, TypeText, "handover_type", nil},
	{uint16(FieldHandoverDisplayPhoneNumber), ShapeHandover, TypeText, "display_phone_number", nil},
	{uint16(FieldCommentText), ShapeComment, TypeText, "text", nil},
	{uint16(FieldCommentCommentID), ShapeComment, TypeText, "comment_id", nil},
	{uint16(FieldCommentParentID), ShapeComment, TypeText, "parent_id", nil},
	{uint16(FieldCommentUsername), ShapeComment, TypeText, "username", nil},
	{uint16(FieldCommentAuthorName), ShapeComment, TypeText, "author_name", nil},
	{uint16(FieldCommentSelfIGScopedID), ShapeComment, TypeText, "self_ig_scoped_id", nil},
	{uint16(FieldCommentMediaID), ShapeComment, TypeText, "media_id", nil},
	{uint16(FieldCommentMediaProductType), ShapeComment, TypeText, "media_product_type", nil},
	{uint16(FieldCommentOriginalMediaID), ShapeComment, TypeText, "original_media_id", nil},
	{uint16(FieldCommentAdID), ShapeComment, TypeText, "ad_id", nil},
	{uint16(FieldCommentAdTitle), ShapeComment, TypeText, "ad_title", nil},
	{uint16(FieldCommentPostID), ShapeComment, TypeText, "post_id", nil},
	{uint16(FieldCommentItem), ShapeComment, TypeText, "item", nil},
	{uint16(FieldCommentVerb), ShapeComment, TypeText, "verb", nil},
	{uint16(FieldCommentCreatedMS), ShapeComment, TypeTime, "created_ms", nil},
	{uint16(FieldMentionText), ShapeMention, TypeText, "text", nil},
	{uint16(FieldMentionMediaID), ShapeMention, TypeText, "media_id", nil},
	{uint16(FieldMentionCommentID), ShapeMention, TypeText, "comment_id", nil},
	{uint16(FieldMentionPostID), ShapeMention, TypeText, "post_id", nil},
	{uint16(FieldMentionUsername), ShapeMention, TypeText, "username", nil},
	{uint16(FieldMentionAuthorName), ShapeMention, TypeText, "author_name", nil},
	{uint16(FieldMentionItem), ShapeMention, TypeText, "item", nil},
	{uint16(FieldMentionVerb), ShapeMention, TypeText, "verb", nil},
	{uint16(FieldMentionCreatedMS), ShapeMention, TypeTime, "created_ms", nil},
	{uint16(FieldMentionParentID), ShapeMention, TypeText, "parent_id", nil},
	{uint16(FieldCallCallEvent), ShapeCall, TypeText, "call_event", nil},
	{uint16(FieldCallCallDirection), ShapeCall, TypeText, "call_direction", nil},
	{uint16(FieldCallCallerID), ShapeCall, TypeText, "caller_id", nil},
	{uint16(FieldCallCalleeID), ShapeCall, TypeText, "callee_id", nil},
	{uint16(FieldCallSession), ShapeCall, TypeRaw, "session", nil},
	{uint16(FieldCallPermissionResponse), ShapeCall, TypeText, "permission_response", nil},
	{uint16(FieldCallPermissionExpiresMS), ShapeCall, TypeTime, "permission_expires_ms", nil},
	{uint16(FieldCallCallStatus), ShapeCall, TypeText, "call_status", nil},
	{uint16(FieldCallCallStartMS), ShapeCall, TypeTime, "call_start_ms", nil},
	{uint16(FieldCallCallEndMS), ShapeCall, TypeTime, "call_end_ms", nil},
	{uint16(FieldCallCallDuration), ShapeCall, TypeInt, "call_duration", nil},
	{uint16(FieldCallConnection), ShapeCall, TypeRaw, "connection", nil},
	{uint16(FieldCallPermissionIsPermanent), ShapeCall, TypeBool, "permission_is_permanent", nil},
	{uint16(FieldCallPermissionSource), ShapeCall, TypeText, "permission_source", nil},
	{uint16(FieldCallReplyToMessageID), ShapeCall, TypeText, "reply_to_message_id", nil},
	{uint16(FieldCallBizOpaqueCallbackData), ShapeCall, TypeText, "biz_opaque_callback_data", nil},
	{uint16(FieldCallErrorCode), ShapeCall, TypeInt, "error_code", nil},
	{uint16(FieldCallErrorTitle), ShapeCall, TypeText, "error_title", nil},
	{uint16(FieldCallErrorMessage), ShapeCall, TypeText, "error_message", nil},
	{uint16(FieldCallErrorDetails), ShapeCall, TypeText, "error_details", nil},
	{uint16(FieldCallErrors), ShapeCall, TypeRaw, "errors", nil},
	{uint16(FieldCallProfileName), ShapeCall, TypeText, "profile_name", nil},
	{uint16(FieldCallUsername), ShapeCall, TypeText, "username", nil},
	{uint16(FieldCallBSUID), ShapeCall, TypeText, "bsuid", nil},
	{uint16(FieldCallParentBSUID), ShapeCall, TypeText, "parent_bsuid", nil},
	{uint16(FieldCallWAID), ShapeCall, TypeText, "wa_id", nil},
	{uint16(FieldCallDisplayPhoneNumber), ShapeCall, TypeText, "display_phone_number", nil},
	{uint16(FieldOrderNote), ShapeOrder, TypeText, "note", nil},
	{uint16(FieldOrderProducts), ShapeOrder, TypeRaw, "products", nil},
	{uint16(FieldOrderCatalogID), ShapeOrder, TypeText, "catalog_id", nil},
	{uint16(FieldOrderReplyToMessageID), ShapeOrder, TypeText, "reply_to_message_id", nil},
	{uint16(FieldOrderProfileName), ShapeOrder, TypeText, "profile_name", nil},
	{uint16(FieldOrderUsername), ShapeOrder, TypeText, "username", nil},
	{uint16(FieldOrderBSUID), ShapeOrder, TypeText, "bsuid", nil},
	{uint16(FieldOrderParentBSUID), ShapeOrder, TypeText, "parent_bsuid", nil},
	{uint16(FieldOrderWAID), ShapeOrder, TypeText, "wa_id", nil},
	{uint16(FieldOrderDisplayPhoneNumber), ShapeOrder, TypeText, "display_phone_number", nil},
	{uint16(FieldInsightsMediaID), ShapeInsights, TypeText, "media_id", nil},
	{uint16(FieldInsightsImpressions), ShapeInsights, TypeInt, "impressions", nil},
	{uint16(FieldInsightsReach), ShapeInsights, TypeInt, "reach", nil},
	{uint16(FieldInsightsTapsForward), ShapeInsights, TypeInt, "taps_forward", nil},
	{uint16(FieldInsightsTapsBack), ShapeInsights, TypeInt, "taps_back", nil},
	{uint16(FieldInsightsExits), ShapeInsights, TypeInt, "exits", nil},
	{uint16(FieldInsightsReplies), ShapeInsights, TypeInt, "replies", nil},
	{uint16(FieldChangeName), ShapeChange, TypeText, "name", nil},
	{uint16(FieldChangeValue), ShapeChange, TypeRaw, "value", nil},
	{uint16(FieldChangePolicyAction), ShapeChange, TypeText, "policy_action", nil},
	{uint16(FieldChangePolicyReason), ShapeChange, TypeText, "policy_reason", nil},
	{uint16(FieldChangeFeedback), ShapeChange, TypeText, "feedback", nil},
	{uint16(FieldChangeLinkingStatus), ShapeChange, TypeText, "linking_status", nil},
	{uint16(FieldChangeAuthorizationCode), ShapeChange, TypeText, "authorization_code", nil},
	{uint16(FieldChangeFormID), ShapeChange, TypeText, "form_id", nil},
	{uint16(FieldChangeText), ShapeChange, TypeText, "text", nil},
	{uint16(FieldChangeItem), ShapeChange, TypeText, "item", nil},
	{uint16(FieldChangeVerb), ShapeChange, TypeText, "verb", nil},
	{uint16(FieldChangePostID), ShapeChange, TypeText, "post_id", nil},
	{uint16(FieldChangeCommentID), ShapeChange, TypeText, "comment_id", nil},
	{uint16(FieldChangeParentID), ShapeChange, TypeText, "parent_id", nil},
	{uint16(FieldChangeAuthorName), ShapeChange, TypeText, "author_name", nil},
	{uint16(FieldChangeCreatedMS), ShapeChange, TypeTime, "created_ms", nil},
	{uint16(FieldChangeReactionType), ShapeChange, TypeText, "reaction_type", nil},
	{uint16(FieldChangeLink), ShapeChange, TypeText, "link", nil},
	{uint16(FieldChangeRating), ShapeChange, TypeInt, "rating", nil},
	{uint16(FieldChangeRecommendationType), ShapeChange, TypeText, "recommendation_type", nil},
	{uint16(FieldChangeLeadgenID), ShapeChange, TypeText, "leadgen_id", nil},
	{uint16(FieldChangePageID), ShapeChange, TypeText, "page_id", nil},
	{uint16(FieldChangeAdID), ShapeChange, TypeText, "ad_id", nil},
	{uint16(FieldChangeAdGroupID), ShapeChange, TypeText, "ad_group_id", nil},
	{uint16(FieldChangeThreadID), ShapeChange, TypeText, "thread_id", nil},
	{uint16(FieldChangeLabelAction), ShapeChange, TypeText, "label_action", nil},
	{uint16(FieldChangeLabelID), ShapeChange, TypeText, "label_id", nil},
	{uint16(FieldChangeLabelName), ShapeChange, TypeText, "label_name", nil},
	{uint16(FieldChangeLabelUserID), ShapeChange, TypeText, "label_user_id", nil},
	{uint16(FieldChangeAppID), ShapeChange, TypeText, "app_id", nil},
	{uint16(FieldChangeToken), ShapeChange, TypeText, "token", nil},
	{uint16(FieldChangeTrackingID), ShapeChange, TypeText, "tracking_id", nil},
	{uint16(FieldChangeErrorCode), ShapeChange, TypeInt, "error_code", nil},
	{uint16(FieldChangeErrorTitle), ShapeChange, TypeText, "error_title", nil},
	{uint16(FieldChangeErrorMessage), ShapeChange, TypeText, "error_message", nil},
	{uint16(FieldChangeErrorDetails), ShapeChange, TypeText, "error_details", nil},
	{uint16(FieldChangeErrors), ShapeChange, TypeRaw, "errors", nil},
	{uint16(FieldChangeEventName), ShapeChange, TypeText, "event_name", nil},
	{uint16(FieldChangeReason), ShapeChange, TypeText, "reason", nil},
	{uint16(FieldChangeDecision), ShapeChange, TypeText, "decision", nil},
	{uint16(FieldChangeOldStatus), ShapeChange, TypeText, "old_status", nil},
	{uint16(FieldChangeNewStatus), ShapeChange, TypeText, "new_status", nil},
	{uint16(FieldChangeTemplateID), ShapeChange, TypeText, "template_id", nil},
	{uint16(FieldChangeTemplateName), ShapeChange, TypeText, "template_name", nil},
	{uint16(FieldChangeTemplateLanguage), ShapeChange, TypeText, "template_language", nil},
	{uint16(FieldChangeTemplateCategory), ShapeChange, TypeText, "template_category", nil},
	{uint16(FieldChangePreviousCategory), ShapeChange, TypeText, "previous_category", nil},
	{uint16(FieldChangeCorrectCategory), ShapeChange, TypeText, "correct_category", nil},
	{uint16(FieldChangeQualityScore), ShapeChange, TypeText, "quality_score", nil},
	{uint16(FieldChangePreviousQualityScore), ShapeChange, TypeText, "previous_quality_score", nil},
	{uint16(FieldChangeFlowID), ShapeChange, TypeText, "flow_id", nil},
	{uint16(FieldChangeCurrentLimit), ShapeChange, TypeText, "current_limit", nil},
	{uint16(FieldChangeOldLimit), ShapeChange, TypeText, "old_limit", nil},
	{uint16(FieldChangeEntityType), ShapeChange, TypeText, "entity_type", nil},
	{uint16(FieldChangeEntityID), ShapeChange, TypeText, "entity_id", nil},
	{uint16(FieldChangeAlertType), ShapeChange, TypeText, "alert_type", nil},
	{uint16(FieldChangeAlertSeverity), ShapeChange, TypeText, "alert_severity", nil},
	{uint16(FieldChangeViolationType), ShapeChange, TypeText, "violation_type", nil},
	{uint16(FieldChangeBanState), ShapeChange, TypeText, "ban_state", nil},
	{uint16(FieldChangeGroupID), ShapeChange, TypeText, "group_id", nil},
	{uint16(FieldChangeChangeType), ShapeChange, TypeText, "change_type", nil},
	{uint16(FieldChangeRequestID), ShapeChange, TypeText, "request_id", nil},
	{uint16(FieldChangeGroupSubject), ShapeChange, TypeText, "group_subject", nil},
	{uint16(FieldChangeInviteLink), ShapeChange, TypeText, "invite_link", nil},
	{uint16(FieldChangeContactAction), ShapeChange, TypeText, "contact_action", nil},
	{uint16(FieldChangeContactName), ShapeChange, TypeText, "contact_name", nil},
	{uint16(FieldChangeContactPhoneNumber), ShapeChange, TypeText, "contact_phone_number", nil},
	{uint16(FieldChangePreference), ShapeChange, TypeText, "preference", nil},
	{uint16(FieldChangePreferenceCategory), ShapeChange, TypeText, "preference_category", nil},
	{uint16(FieldChangeDetail), ShapeChange, TypeText, "detail", nil},
	{uint16(FieldChangePreviousBSUID), ShapeChange, TypeText, "previous_bsuid", nil},
	{uint16(FieldChangeCTWAClid), ShapeChange, TypeText, "ctwa_clid", nil},
	{uint16(FieldChangeCustomData), ShapeChange, TypeRaw, "custom_data", nil},
	{uint16(FieldChangeClickID), ShapeChange, TypeText, "click_id", nil},
	{uint16(FieldChangeTrackingToken), ShapeChange, TypeText, "tracking_token", nil},
	{uint16(FieldChangeHistoryPhase), ShapeChange, TypeInt, "history_phase", nil},
	{uint16(FieldChangeHistoryChunkOrder), ShapeChange, TypeInt, "history_chunk_order", nil},
	{uint16(FieldChangeHistoryProgress), ShapeChange, TypeInt, "history_progress", nil},
	{uint16(FieldChangeHistoryThreads), ShapeChange, TypeRaw, "history_threads", nil},
	{uint16(FieldChangeProfileName), ShapeChange, TypeText, "profile_name", nil},
	{uint16(FieldChangeUsername), ShapeChange, TypeText, "username", nil},
	{uint16(FieldChangeBSUID), ShapeChange, TypeText, "bsuid", nil},
	{uint16(FieldChangeParentBSUID), ShapeChange, TypeText, "parent_bsuid", nil},
	{uint16(FieldChangeWAID), ShapeChange, TypeText, "wa_id", nil},
	{uint16(FieldChangeDisplayPhoneNumber), ShapeChange, TypeText, "display_phone_number", nil},
}

// The values of AttachmentField.
const (
	// AttachmentFieldType: The wire's name for its type. (text)
	AttachmentFieldType AttachmentField = 2000

	// AttachmentFieldContent: The content class of the type. (name)
	AttachmentFieldContent AttachmentField = 2001

	// AttachmentFieldURL: Where it can be fetched, as long as it exists. (text)
	AttachmentFieldURL AttachmentField = 2002

	// AttachmentFieldTitle: Its title. (text)
	AttachmentFieldTitle AttachmentField = 2003

	// AttachmentFieldMediaID: The reel, post or story that is shared. (text)
	AttachmentFieldMediaID AttachmentField = 2004

	// AttachmentFieldStickerID: The sticker. (text)
	AttachmentFieldStickerID AttachmentField = 2005

	// AttachmentFieldLatitude: Degrees north, as written. (text)
	AttachmentFieldLatitude AttachmentField = 2006

	// AttachmentFieldLongitude: Degrees east, as written. (text)
	AttachmentFieldLongitude AttachmentField = 2007

	// AttachmentFieldTemplateType: The sort of template. (text)
	AttachmentFieldTemplateType AttachmentField = 2008

	// AttachmentFieldElements: The elements of a template, an array of objects. (raw)
	AttachmentFieldElements AttachmentField = 2009

	// AttachmentFieldBookingID: The appointment. (text)
	AttachmentFieldBookingID AttachmentField = 2010

	// AttachmentFieldBookingStatus: `requested`, `confirmed`, `declined` or `cancelled`. (text)
	AttachmentFieldBookingStatus AttachmentField = 2011

	// AttachmentFieldBookingStartMS: When the appointment begins. (time)
	AttachmentFieldBookingStartMS AttachmentField = 2012

	// AttachmentFieldBookingEndMS: When the appointment ends. (time)
	AttachmentFieldBookingEndMS AttachmentField = 2013

	// AttachmentFieldBookingTimezone: The time zone of the appointment. (text)
	AttachmentFieldBookingTimezone AttachmentField = 2014

	// AttachmentFieldPayload: What the type holds, as it stands. (raw)
	AttachmentFieldPayload AttachmentField = 2015

	// AttachmentFieldRaw: The attachment as it stands. (raw)
	AttachmentFieldRaw AttachmentField = 2016
)

var attachmentFieldRows = [...]fieldRow{
	{uint16(AttachmentFieldType), 0, TypeText, "type", nil},
	{uint16(AttachmentFieldContent), 0, TypeName, "content", contentNames[:]},
	{uint16(AttachmentFieldURL), 0, TypeText, "url", nil},
	{uint16(AttachmentFieldTitle), 0, TypeText, "title", nil},
	{uint16(AttachmentFieldMediaID), 0, TypeText, "media_id", nil},
	{uint16(AttachmentFieldStickerID), 0, TypeText, "sticker_id", nil},
	{uint16(AttachmentFieldLatitude), 0, TypeText, "latitude", nil},
	{uint16(AttachmentFieldLongitude), 0, TypeText, "longitude", nil},
	{uint16(AttachmentFieldTemplateType), 0, TypeText, "template_type", nil},
	{uint16(AttachmentFieldElements), 0, TypeRaw, "elements", nil},
	{uint16(AttachmentFieldBookingID), 0, TypeText, "booking_id", nil},
	{uint16(AttachmentFieldBookingStatus), 0, TypeText, "booking_status", nil},
	{uint16(AttachmentFieldBookingStartMS), 0, TypeTime, "booking_start_ms", nil},
	{uint16(AttachmentFieldBookingEndMS), 0, TypeTime, "booking_end_ms", nil},
	{uint16(AttachmentFieldBookingTimezone), 0, TypeText, "booking_timezone", nil},
	{uint16(AttachmentFieldPayload), 0, TypeRaw, "payload", nil},
	{uint16(AttachmentFieldRaw), 0, TypeRaw, "raw", nil},
}

// Field is "field": The wire's name of the changed field, where the envelope has one.
func (e Event) Field() string {
	return e.spanText(e.c.field)
}

// AccountID is "account_id": The account of the business: page, Instagram account or WhatsApp business account.
func (e Event) AccountID() string {
	return e.spanText(e.c.account_id)
}

// PhoneNumberID is "phone_number_id": The business phone number the event belongs to; WhatsApp only.
func (e Event) PhoneNumberID() string {
	return e.spanText(e.c.phone_number_id)
}

// SenderID is "sender_id": Who sent it, as on the wire.
func (e Event) SenderID() string {
	return e.spanText(e.c.sender_id)
}

// RecipientID is "recipient_id": Who received it, as on the wire.
func (e Event) RecipientID() string {
	return e.spanText(e.c.recipient_id)
}

// UserID is "user_id": The other person, whatever the direction.
func (e Event) UserID() string {
	return e.spanText(e.c.user_id)
}

// MessageID is "message_id": The event's own id, where it has one.
func (e Event) MessageID() string {
	return e.spanText(e.c.message_id)
}

// TargetID is "target_id": The message or object the event is about.
func (e Event) TargetID() string {
	return e.spanText(e.c.target_id)
}

// IsEcho is "is_echo": The platform marked the message as sent by the account.
func (e Event) IsEcho() bool {
	return e.Flags()&FlagIsEcho != 0
}

// IsSelf is "is_self": The account wrote to itself.
func (e Event) IsSelf() bool {
	return e.Flags()&FlagIsSelf != 0
}

// IsTest is "is_test": The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never
// gates anything.
func (e Event) IsTest() bool {
	return e.Flags()&FlagIsTest != 0
}

// HasReferral is "has_referral": The event carries a referral beside what decided its kind.
func (e Event) HasReferral() bool {
	return e.Flags()&FlagHasReferral != 0
}

// HasReplyTo is "has_reply_to": The message answers another message or a story.
func (e Event) HasReplyTo() bool {
	return e.Flags()&FlagHasReplyTo != 0
}

// HasProductReferral is "has_product_referral": The referral names a product.
func (e Event) HasProductReferral() bool {
	return e.Flags()&FlagHasProductReferral != 0
}

// MissingSender is "missing_sender": A messaging event came without the id of its sender.
func (e Event) MissingSender() bool {
	return e.Flags()&FlagMissingSender != 0
}

// DuplicateKeys is "duplicate_keys": A key the parser looks at stands twice in one object; the last one counts.
func (e Event) DuplicateKeys() bool {
	return e.Flags()&FlagDuplicateKeys != 0
}

// WrongType is "wrong_type": A value had another JSON type than documented, and its accessor is absent.
func (e Event) WrongType() bool {
	return e.Flags()&FlagWrongType != 0
}

// Message: A message in any state: received, echoed, edited, deleted, unsupported.
type Message struct {
	Event
}

func (Message) details() {}

// AsMessage gives the event as a [Message], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsMessage() (Message, bool) {
	return Message{e}, e.Shape() == ShapeMessage
}

// QuickReplyPayload is "quick_reply_payload": The payload of the tapped quick reply.
func (e Message) QuickReplyPayload() string {
	return e.text(FieldMessageQuickReplyPayload)
}

// ReplyToMessageID is "reply_to_message_id": The message that is answered.
func (e Message) ReplyToMessageID() string {
	return e.text(FieldMessageReplyToMessageID)
}

// ReplyToIsSelf is "reply_to_is_self": Whether the sender answers a message of their own.
func (e Message) ReplyToIsSelf() bool {
	return e.boolean(FieldMessageReplyToIsSelf)
}

// StoryID is "story_id": The story.
func (e Message) StoryID() string {
	return e.text(FieldMessageStoryID)
}

// StoryURL is "story_url": Where the story can be fetched, as long as it exists.
func (e Message) StoryURL() string {
	return e.text(FieldMessageStoryURL)
}

// StoryLinkStickerURL is "story_link_sticker_url": Where the link sticker of the answered story leads.
func (e Message) StoryLinkStickerURL() string {
	return e.text(FieldMessageStoryLinkStickerURL)
}

// MentionedPageID is "mentioned_page_id": The page that a story mentions.
func (e Message) MentionedPageID() string {
	return e.text(FieldMessageMentionedPageID)
}

// NumEdit is "num_edit": How often the message has been edited.
func (e Message) NumEdit() (int64, bool) {
	return e.integer(FieldMessageNumEdit)
}

// StickerID is "sticker_id": The sticker, where the message itself names it.
func (e Message) StickerID() string {
	return e.text(FieldMessageStickerID)
}

// AppID is "app_id": The app that sent it.
func (e Message) AppID() string {
	return e.text(FieldMessageAppID)
}

// Metadata is "metadata": Free text that an app passed along.
func (e Message) Metadata() string {
	return e.text(FieldMessageMetadata)
}

// Folder is "folder": The inbox folder.
func (e Message) Folder() string {
	return e.text(FieldMessageFolder)
}

// UserRef is "user_ref": The reference of a person who used the checkbox plugin and has no id yet.
func (e Message) UserRef() string {
	return e.text(FieldMessageUserRef)
}

// PriorMessageSource is "prior_message_source": The sort of plugin contact that went before.
func (e Message) PriorMessageSource() string {
	return e.text(FieldMessagePriorMessageSource)
}

// PriorMessageIdentifier is "prior_message_identifier": The reference of the plugin contact that went before.
func (e Message) PriorMessageIdentifier() string {
	return e.text(FieldMessagePriorMessageIdentifier)
}

// NLP is "nlp": What Meta's language processing found in the text.
func (e Message) NLP() json.RawMessage {
	return e.json(FieldMessageNLP)
}

// Commands is "commands": Commands the person chose.
func (e Message) Commands() json.RawMessage {
	return e.json(FieldMessageCommands)
}

// Tags is "tags": Where the message was written, for older plugins.
func (e Message) Tags() json.RawMessage {
	return e.json(FieldMessageTags)
}

// ReferralRef is "referral_ref": The `ref` parameter that the business put into the link, the button or the
// plugin.
func (e Message) ReferralRef() string {
	return e.text(FieldMessageReferralRef)
}

// ReferralSource is "referral_source": Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp,
// `ad`; an open list.
func (e Message) ReferralSource() string {
	return e.text(FieldMessageReferralSource)
}

// ReferralType is "referral_type": The sort of referral, such as `OPEN_THREAD`.
func (e Message) ReferralType() string {
	return e.text(FieldMessageReferralType)
}

// RefererURI is "referer_uri": The page on which the person followed the link or used the plugin.
func (e Message) RefererURI() string {
	return e.text(FieldMessageRefererURI)
}

// IsGuestUser is "is_guest_user": Whether the person came without being logged in.
func (e Message) IsGuestUser() bool {
	return e.boolean(FieldMessageIsGuestUser)
}

// ProductID is "product_id": The product the person came from.
func (e Message) ProductID() string {
	return e.text(FieldMessageProductID)
}

// AdID is "ad_id": The advert.
func (e Message) AdID() string {
	return e.text(FieldMessageAdID)
}

// AdTitle is "ad_title": The title of the advert.
func (e Message) AdTitle() string {
	return e.text(FieldMessageAdTitle)
}

// AdPhotoURL is "ad_photo_url": The picture of the advert.
func (e Message) AdPhotoURL() string {
	return e.text(FieldMessageAdPhotoURL)
}

// AdVideoURL is "ad_video_url": The video of the advert.
func (e Message) AdVideoURL() string {
	return e.text(FieldMessageAdVideoURL)
}

// AdPostID is "ad_post_id": The post behind the advert.
func (e Message) AdPostID() string {
	return e.text(FieldMessageAdPostID)
}

// AdFlowID is "ad_flow_id": The flow behind the advert.
func (e Message) AdFlowID() string {
	return e.text(FieldMessageAdFlowID)
}

// ReplyToSenderID is "reply_to_sender_id": Who wrote the message that is answered.
func (e Message) ReplyToSenderID() string {
	return e.text(FieldMessageReplyToSenderID)
}

// Forwarded is "forwarded": Whether the message was forwarded.
func (e Message) Forwarded() bool {
	return e.boolean(FieldMessageForwarded)
}

// FrequentlyForwarded is "frequently_forwarded": Whether the message was forwarded many times.
func (e Message) FrequentlyForwarded() bool {
	return e.boolean(FieldMessageFrequentlyForwarded)
}

// CatalogID is "catalog_id": The product catalogue.
func (e Message) CatalogID() string {
	return e.text(FieldMessageCatalogID)
}

// ProductRetailerID is "product_retailer_id": The product, by the id that the business gave it.
func (e Message) ProductRetailerID() string {
	return e.text(FieldMessageProductRetailerID)
}

// MessageType is "message_type": The wire's name for the type of the message.
func (e Message) MessageType() string {
	return e.text(FieldMessageMessageType)
}

// MediaID is "media_id": The media.
func (e Message) MediaID() string {
	return e.text(FieldMessageMediaID)
}

// MimeType is "mime_type": The media type, such as `image/jpeg`.
func (e Message) MimeType() string {
	return e.text(FieldMessageMimeType)
}

// SHA256 is "sha256": The SHA-256 of the media in base64, as written.
func (e Message) SHA256() string {
	return e.text(FieldMessageSHA256)
}

// Filename is "filename": The name of the file.
func (e Message) Filename() string {
	return e.text(FieldMessageFilename)
}

// Caption is "caption": The text under the media.
func (e Message) Caption() string {
	return e.text(FieldMessageCaption)
}

// Voice is "voice": Whether the sound was recorded in the conversation.
func (e Message) Voice() bool {
	return e.boolean(FieldMessageVoice)
}

// Animated is "animated": Whether the sticker moves.
func (e Message) Animated() bool {
	return e.boolean(FieldMessageAnimated)
}

// MediaURL is "media_url": Where the media can be fetched with an access token, for some minutes.
func (e Message) MediaURL() string {
	return e.text(FieldMessageMediaURL)
}

// Latitude is "latitude": Degrees north, as written.
func (e Message) Latitude() string {
	return e.text(FieldMessageLatitude)
}

// Longitude is "longitude": Degrees east, as written.
func (e Message) Longitude() string {
	return e.text(FieldMessageLongitude)
}

// LocationName is "location_name": The name of the place.
func (e Message) LocationName() string {
	return e.text(FieldMessageLocationName)
}

// LocationAddress is "location_address": The address of the place.
func (e Message) LocationAddress() string {
	return e.text(FieldMessageLocationAddress)
}

// LocationURL is "location_url": The web page of the place.
func (e Message) LocationURL() string {
	return e.text(FieldMessageLocationURL)
}

// Contacts is "contacts": The contact cards, an array of objects.
func (e Message) Contacts() json.RawMessage {
	return e.json(FieldMessageContacts)
}

// InteractiveType is "interactive_type": What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open
// list.
func (e Message) InteractiveType() string {
	return e.text(FieldMessageInteractiveType)
}

// ReplyID is "reply_id": The id of the tapped button or row.
func (e Message) ReplyID() string {
	return e.text(FieldMessageReplyID)
}

// ReplyTitle is "reply_title": The title of the tapped button or row.
func (e Message) ReplyTitle() string {
	return e.text(FieldMessageReplyTitle)
}

// ReplyDescription is "reply_description": The description of the tapped row.
func (e Message) ReplyDescription() string {
	return e.text(FieldMessageReplyDescription)
}

// FlowName is "flow_name": What kind of form was filled in, such as `flow` or `address_message`.
func (e Message) FlowName() string {
	return e.text(FieldMessageFlowName)
}

// FlowResponse is "flow_response": What was filled in: JSON in a text.
func (e Message) FlowResponse() string {
	return e.text(FieldMessageFlowResponse)
}

// Emoji is "emoji": The reaction as a character.
func (e Message) Emoji() string {
	return e.text(FieldMessageEmoji)
}

// GroupID is "group_id": The group.
func (e Message) GroupID() string {
	return e.text(FieldMessageGroupID)
}

// SystemType is "system_type": What the system tells of, such as `user_changed_number`.
func (e Message) SystemType() string {
	return e.text(FieldMessageSystemType)
}

// NewWAID is "new_wa_id": The phone number that the person has now.
func (e Message) NewWAID() string {
	return e.text(FieldMessageNewWAID)
}

// NewBSUID is "new_bsuid": The business-scoped id that the person has now.
func (e Message) NewBSUID() string {
	return e.text(FieldMessageNewBSUID)
}

// Identity is "identity": What tells whether the person still is who they were, an object or a hash.
func (e Message) Identity() json.RawMessage {
	return e.json(FieldMessageIdentity)
}

// UnsupportedType is "unsupported_type": What kind of message could not be handed over.
func (e Message) UnsupportedType() string {
	return e.text(FieldMessageUnsupportedType)
}

// HistoryStatus is "history_status": What had become of a message of the past.
func (e Message) HistoryStatus() string {
	return e.text(FieldMessageHistoryStatus)
}

// ReferralSourceID is "referral_source_id": The advert or post that the person came from.
func (e Message) ReferralSourceID() string {
	return e.text(FieldMessageReferralSourceID)
}

// ReferralSourceURL is "referral_source_url": The address of the advert or post that the person came from.
func (e Message) ReferralSourceURL() string {
	return e.text(FieldMessageReferralSourceURL)
}

// AdBody is "ad_body": The text of the advert.
func (e Message) AdBody() string {
	return e.text(FieldMessageAdBody)
}

// AdMediaType is "ad_media_type": Whether the advert shows an `image` or a `video`.
func (e Message) AdMediaType() string {
	return e.text(FieldMessageAdMediaType)
}

// AdThumbnailURL is "ad_thumbnail_url": The preview picture of the advert.
func (e Message) AdThumbnailURL() string {
	return e.text(FieldMessageAdThumbnailURL)
}

// AdWelcomeText is "ad_welcome_text": The greeting that the advert showed.
func (e Message) AdWelcomeText() string {
	return e.text(FieldMessageAdWelcomeText)
}

// CTWAClid is "ctwa_clid": The click id of an advert that leads to WhatsApp.
func (e Message) CTWAClid() string {
	return e.text(FieldMessageCTWAClid)
}

// ErrorCode is "error_code": The number of the first error.
func (e Message) ErrorCode() (int64, bool) {
	return e.integer(FieldMessageErrorCode)
}

// ErrorTitle is "error_title": The title of the first error.
func (e Message) ErrorTitle() string {
	return e.text(FieldMessageErrorTitle)
}

// ErrorMessage is "error_message": The text of the first error.
func (e Message) ErrorMessage() string {
	return e.text(FieldMessageErrorMessage)
}

// ErrorDetails is "error_details": What the first error says about the case at hand.
func (e Message) ErrorDetails() string {
	return e.text(FieldMessageErrorDetails)
}

// Errors is "errors": All errors, an array of objects.
func (e Message) Errors() json.RawMessage {
	return e.json(FieldMessageErrors)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Message) ProfileName() string {
	return e.text(FieldMessageProfileName)
}

// Username is "username": The user name of the person.
func (e Message) Username() string {
	return e.text(FieldMessageUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Message) BSUID() string {
	return e.text(FieldMessageBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Message) ParentBSUID() string {
	return e.text(FieldMessageParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Message) WAID() string {
	return e.text(FieldMessageWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Message) DisplayPhoneNumber() string {
	return e.text(FieldMessageDisplayPhoneNumber)
}

// Reaction: A reaction put on a message or removed.
type Reaction struct {
	Event
}

func (Reaction) details() {}

// AsReaction gives the event as a [Reaction], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsReaction() (Reaction, bool) {
	return Reaction{e}, e.Shape() == ShapeReaction
}

// Action is "action": `react` or `unreact`.
func (e Reaction) Action() string {
	return e.text(FieldReactionAction)
}

// Reaction is "reaction": The name of the reaction, such as `love`.
func (e Reaction) Reaction() string {
	return e.text(FieldReactionReaction)
}

// Emoji is "emoji": The reaction as a character.
func (e Reaction) Emoji() string {
	return e.text(FieldReactionEmoji)
}

// Folder is "folder": The inbox folder.
func (e Reaction) Folder() string {
	return e.text(FieldReactionFolder)
}

// GroupID is "group_id": The group.
func (e Reaction) GroupID() string {
	return e.text(FieldReactionGroupID)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Reaction) ProfileName() string {
	return e.text(FieldReactionProfileName)
}

// Username is "username": The user name of the person.
func (e Reaction) Username() string {
	return e.text(FieldReactionUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Reaction) BSUID() string {
	return e.text(FieldReactionBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Reaction) ParentBSUID() string {
	return e.text(FieldReactionParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Reaction) WAID() string {
	return e.text(FieldReactionWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Reaction) DisplayPhoneNumber() string {
	return e.text(FieldReactionDisplayPhoneNumber)
}

// Receipt: What became of messages of the account: sent, delivered, read, failed.
type Receipt struct {
	Event
}

func (Receipt) details() {}

// AsReceipt gives the event as a [Receipt], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsReceipt() (Receipt, bool) {
	return Receipt{e}, e.Shape() == ShapeReceipt
}

// WatermarkMS is "watermark_ms": Everything sent up to this time is covered.
func (e Receipt) WatermarkMS() (int64, bool) {
	return e.integer(FieldReceiptWatermarkMS)
}

// Watermark is "watermark_ms": Everything sent up to this time is covered.
func (e Receipt) Watermark() (time.Time, bool) {
	return e.time(FieldReceiptWatermarkMS)
}

// MessageIDs is "message_ids": The messages covered, an array of strings.
func (e Receipt) MessageIDs() json.RawMessage {
	return e.json(FieldReceiptMessageIDs)
}

// ReceiptStatus is "receipt_status": The wire's name for what became of it.
func (e Receipt) ReceiptStatus() string {
	return e.text(FieldReceiptReceiptStatus)
}

// ErrorCode is "error_code": The number of the first error.
func (e Receipt) ErrorCode() (int64, bool) {
	return e.integer(FieldReceiptErrorCode)
}

// ErrorTitle is "error_title": The title of the first error.
func (e Receipt) ErrorTitle() string {
	return e.text(FieldReceiptErrorTitle)
}

// ErrorMessage is "error_message": The text of the first error.
func (e Receipt) ErrorMessage() string {
	return e.text(FieldReceiptErrorMessage)
}

// ErrorDetails is "error_details": What the first error says about the case at hand.
func (e Receipt) ErrorDetails() string {
	return e.text(FieldReceiptErrorDetails)
}

// Errors is "errors": All errors, an array of objects.
func (e Receipt) Errors() json.RawMessage {
	return e.json(FieldReceiptErrors)
}

// ConversationID is "conversation_id": The conversation that is paid for.
func (e Receipt) ConversationID() string {
	return e.text(FieldReceiptConversationID)
}

// ConversationOrigin is "conversation_origin": How the conversation began, such as `service` or
// `referral_conversion`.
func (e Receipt) ConversationOrigin() string {
	return e.text(FieldReceiptConversationOrigin)
}

// ConversationExpiresMS is "conversation_expires_ms": When the conversation ends.
func (e Receipt) ConversationExpiresMS() (int64, bool) {
	return e.integer(FieldReceiptConversationExpiresMS)
}

// ConversationExpires is "conversation_expires_ms": When the conversation ends.
func (e Receipt) ConversationExpires() (time.Time, bool) {
	return e.time(FieldReceiptConversationExpiresMS)
}

// Billable is "billable": Whether it costs.
func (e Receipt) Billable() bool {
	return e.boolean(FieldReceiptBillable)
}

// PricingModel is "pricing_model": How it is priced: `PMP` by message, `CBP` by conversation.
func (e Receipt) PricingModel() string {
	return e.text(FieldReceiptPricingModel)
}

// PricingCategory is "pricing_category": What it is priced as, such as `utility`.
func (e Receipt) PricingCategory() string {
	return e.text(FieldReceiptPricingCategory)
}

// PricingType is "pricing_type": Which price holds, such as `regular` or `free_customer_service`.
func (e Receipt) PricingType() string {
	return e.text(FieldReceiptPricingType)
}

// BizOpaqueCallbackData is "biz_opaque_callback_data": Free text that the business sent along.
func (e Receipt) BizOpaqueCallbackData() string {
	return e.text(FieldReceiptBizOpaqueCallbackData)
}

// RecipientType is "recipient_type": `group` where the recipient is one.
func (e Receipt) RecipientType() string {
	return e.text(FieldReceiptRecipientType)
}

// GroupID is "group_id": The group.
func (e Receipt) GroupID() string {
	return e.text(FieldReceiptGroupID)
}

// ParticipantID is "participant_id": The member of the group.
func (e Receipt) ParticipantID() string {
	return e.text(FieldReceiptParticipantID)
}

// Payment is "payment": The payment, an object.
func (e Receipt) Payment() json.RawMessage {
	return e.json(FieldReceiptPayment)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Receipt) ProfileName() string {
	return e.text(FieldReceiptProfileName)
}

// Username is "username": The user name of the person.
func (e Receipt) Username() string {
	return e.text(FieldReceiptUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Receipt) BSUID() string {
	return e.text(FieldReceiptBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Receipt) ParentBSUID() string {
	return e.text(FieldReceiptParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Receipt) WAID() string {
	return e.text(FieldReceiptWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Receipt) DisplayPhoneNumber() string {
	return e.text(FieldReceiptDisplayPhoneNumber)
}

// Postback: A button, ice breaker or menu entry was pressed.
type Postback struct {
	Event
}

func (Postback) details() {}

// AsPostback gives the event as a [Postback], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsPostback() (Postback, bool) {
	return Postback{e}, e.Shape() == ShapePostback
}

// Title is "title": The text on what was pressed or agreed to.
func (e Postback) Title() string {
	return e.text(FieldPostbackTitle)
}

// Payload is "payload": The payload the developer gave it.
func (e Postback) Payload() string {
	return e.text(FieldPostbackPayload)
}

// ReferralRef is "referral_ref": The `ref` parameter that the business put into the link, the button or the
// plugin.
func (e Postback) ReferralRef() string {
	return e.text(FieldPostbackReferralRef)
}

// ReferralSource is "referral_source": Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp,
// `ad`; an open list.
func (e Postback) ReferralSource() string {
	return e.text(FieldPostbackReferralSource)
}

// ReferralType is "referral_type": The sort of referral, such as `OPEN_THREAD`.
func (e Postback) ReferralType() string {
	return e.text(FieldPostbackReferralType)
}

// RefererURI is "referer_uri": The page on which the person followed the link or used the plugin.
func (e Postback) RefererURI() string {
	return e.text(FieldPostbackRefererURI)
}

// IsGuestUser is "is_guest_user": Whether the person came without being logged in.
func (e Postback) IsGuestUser() bool {
	return e.boolean(FieldPostbackIsGuestUser)
}

// ProductID is "product_id": The product the person came from.
func (e Postback) ProductID() string {
	return e.text(FieldPostbackProductID)
}

// AdID is "ad_id": The advert.
func (e Postback) AdID() string {
	return e.text(FieldPostbackAdID)
}

// AdTitle is "ad_title": The title of the advert.
func (e Postback) AdTitle() string {
	return e.text(FieldPostbackAdTitle)
}

// AdPhotoURL is "ad_photo_url": The picture of the advert.
func (e Postback) AdPhotoURL() string {
	return e.text(FieldPostbackAdPhotoURL)
}

// AdVideoURL is "ad_video_url": The video of the advert.
func (e Postback) AdVideoURL() string {
	return e.text(FieldPostbackAdVideoURL)
}

// AdPostID is "ad_post_id": The post behind the advert.
func (e Postback) AdPostID() string {
	return e.text(FieldPostbackAdPostID)
}

// AdFlowID is "ad_flow_id": The flow behind the advert.
func (e Postback) AdFlowID() string {
	return e.text(FieldPostbackAdFlowID)
}

// Referral: Somebody came into an existing conversation through a link or an advert.
type Referral struct {
	Event
}

func (Referral) details() {}

// AsReferral gives the event as a [Referral], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsReferral() (Referral, bool) {
	return Referral{e}, e.Shape() == ShapeReferral
}

// ReferralRef is "referral_ref": The `ref` parameter that the business put into the link, the button or the
// plugin.
func (e Referral) ReferralRef() string {
	return e.text(FieldReferralReferralRef)
}

// ReferralSource is "referral_source": Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp,
// `ad`; an open list.
func (e Referral) ReferralSource() string {
	return e.text(FieldReferralReferralSource)
}

// ReferralType is "referral_type": The sort of referral, such as `OPEN_THREAD`.
func (e Referral) ReferralType() string {
	return e.text(FieldReferralReferralType)
}

// RefererURI is "referer_uri": The page on which the person followed the link or used the plugin.
func (e Referral) RefererURI() string {
	return e.text(FieldReferralRefererURI)
}

// IsGuestUser is "is_guest_user": Whether the person came without being logged in.
func (e Referral) IsGuestUser() bool {
	return e.boolean(FieldReferralIsGuestUser)
}

// ProductID is "product_id": The product the person came from.
func (e Referral) ProductID() string {
	return e.text(FieldReferralProductID)
}

// AdID is "ad_id": The advert.
func (e Referral) AdID() string {
	return e.text(FieldReferralAdID)
}

// AdTitle is "ad_title": The title of the advert.
func (e Referral) AdTitle() string {
	return e.text(FieldReferralAdTitle)
}

// AdPhotoURL is "ad_photo_url": The picture of the advert.
func (e Referral) AdPhotoURL() string {
	return e.text(FieldReferralAdPhotoURL)
}

// AdVideoURL is "ad_video_url": The video of the advert.
func (e Referral) AdVideoURL() string {
	return e.text(FieldReferralAdVideoURL)
}

// AdPostID is "ad_post_id": The post behind the advert.
func (e Referral) AdPostID() string {
	return e.text(FieldReferralAdPostID)
}

// AdFlowID is "ad_flow_id": The flow behind the advert.
func (e Referral) AdFlowID() string {
	return e.text(FieldReferralAdFlowID)
}

// StoryID is "story_id": The story.
func (e Referral) StoryID() string {
	return e.text(FieldReferralStoryID)
}

// StoryURL is "story_url": Where the story can be fetched, as long as it exists.
func (e Referral) StoryURL() string {
	return e.text(FieldReferralStoryURL)
}

// Optin: Somebody agreed to be written to, or changed that agreement.
type Optin struct {
	Event
}

func (Optin) details() {}

// AsOptin gives the event as a [Optin], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsOptin() (Optin, bool) {
	return Optin{e}, e.Shape() == ShapeOptin
}

// OptinType is "optin_type": `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
func (e Optin) OptinType() string {
	return e.text(FieldOptinOptinType)
}

// Title is "title": The text on what was pressed or agreed to.
func (e Optin) Title() string {
	return e.text(FieldOptinTitle)
}

// Payload is "payload": The payload the developer gave it.
func (e Optin) Payload() string {
	return e.text(FieldOptinPayload)
}

// Token is "token": The token that later messages are sent with.
func (e Optin) Token() string {
	return e.text(FieldOptinToken)
}

// TokenExpiryMS is "token_expiry_ms": When the token ends.
func (e Optin) TokenExpiryMS() (int64, bool) {
	return e.integer(FieldOptinTokenExpiryMS)
}

// TokenExpiry is "token_expiry_ms": When the token ends.
func (e Optin) TokenExpiry() (time.Time, bool) {
	return e.time(FieldOptinTokenExpiryMS)
}

// TokenStatus is "token_status": Whether the token was renewed.
func (e Optin) TokenStatus() string {
	return e.text(FieldOptinTokenStatus)
}

// Frequency is "frequency": How often messages may be sent.
func (e Optin) Frequency() string {
	return e.text(FieldOptinFrequency)
}

// Timezone is "timezone": The time zone of the person.
func (e Optin) Timezone() string {
	return e.text(FieldOptinTimezone)
}

// Status is "status": `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
func (e Optin) Status() string {
	return e.text(FieldOptinStatus)
}

// ReferralRef is "referral_ref": The `ref` parameter that the business put into the link, the button or the
// plugin.
func (e Optin) ReferralRef() string {
	return e.text(FieldOptinReferralRef)
}

// UserRef is "user_ref": The reference of a person who used the checkbox plugin and has no id yet.
func (e Optin) UserRef() string {
	return e.text(FieldOptinUserRef)
}

// Handover: Control of a conversation moved between apps.
type Handover struct {
	Event
}

func (Handover) details() {}

// AsHandover gives the event as a [Handover], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsHandover() (Handover, bool) {
	return Handover{e}, e.Shape() == ShapeHandover
}

// PreviousOwnerAppID is "previous_owner_app_id": The app that had control.
func (e Handover) PreviousOwnerAppID() string {
	return e.text(FieldHandoverPreviousOwnerAppID)
}

// NewOwnerAppID is "new_owner_app_id": The app that has control now.
func (e Handover) NewOwnerAppID() string {
	return e.text(FieldHandoverNewOwnerAppID)
}

// RequestedOwnerAppID is "requested_owner_app_id": The app that asks for control.
func (e Handover) RequestedOwnerAppID() string {
	return e.text(FieldHandoverRequestedOwnerAppID)
}

// Metadata is "metadata": Free text that an app passed along.
func (e Handover) Metadata() string {
	return e.text(FieldHandoverMetadata)
}

// AppRoles is "app_roles": The roles per app, an object of arrays.
func (e Handover) AppRoles() json.RawMessage {
	return e.json(FieldHandoverAppRoles)
}

// HandoverType is "handover_type": `control_passed` or `control_taken`.
func (e Handover) HandoverType() string {
	return e.text(FieldHandoverHandoverType)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Handover) DisplayPhoneNumber() string {
	return e.text(FieldHandoverDisplayPhoneNumber)
}

// Comment: A comment on content of the account.
type Comment struct {
	Event
}

func (Comment) details() {}

// AsComment gives the event as a [Comment], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsComment() (Comment, bool) {
	return Comment{e}, e.Shape() == ShapeComment
}

// CommentID is "comment_id": The comment.
func (e Comment) CommentID() string {
	return e.text(FieldCommentCommentID)
}

// ParentID is "parent_id": What the comment answers.
func (e Comment) ParentID() string {
	return e.text(FieldCommentParentID)
}

// Username is "username": The user name of the person.
func (e Comment) Username() string {
	return e.text(FieldCommentUsername)
}

// AuthorName is "author_name": The display name of the author.
func (e Comment) AuthorName() string {
	return e.text(FieldCommentAuthorName)
}

// SelfIGScopedID is "self_ig_scoped_id": The author's own scoped id, where the author is the account.
func (e Comment) SelfIGScopedID() string {
	return e.text(FieldCommentSelfIGScopedID)
}

// MediaID is "media_id": The media.
func (e Comment) MediaID() string {
	return e.text(FieldCommentMediaID)
}

// MediaProductType is "media_product_type": Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
func (e Comment) MediaProductType() string {
	return e.text(FieldCommentMediaProductType)
}

// OriginalMediaID is "original_media_id": The organic media behind an advert.
func (e Comment) OriginalMediaID() string {
	return e.text(FieldCommentOriginalMediaID)
}

// AdID is "ad_id": The advert.
func (e Comment) AdID() string {
	return e.text(FieldCommentAdID)
}

// AdTitle is "ad_title": The title of the advert.
func (e Comment) AdTitle() string {
	return e.text(FieldCommentAdTitle)
}

// PostID is "post_id": The post.
func (e Comment) PostID() string {
	return e.text(FieldCommentPostID)
}

// Item is "item": The sort of item that changed.
func (e Comment) Item() string {
	return e.text(FieldCommentItem)
}

// Verb is "verb": What was done with the item, such as `add`, `edited` or `remove`.
func (e Comment) Verb() string {
	return e.text(FieldCommentVerb)
}

// CreatedMS is "created_ms": When what the event is about was made.
func (e Comment) CreatedMS() (int64, bool) {
	return e.integer(FieldCommentCreatedMS)
}

// Created is "created_ms": When what the event is about was made.
func (e Comment) Created() (time.Time, bool) {
	return e.time(FieldCommentCreatedMS)
}

// Mention: The account was mentioned in somebody's content.
type Mention struct {
	Event
}

func (Mention) details() {}

// AsMention gives the event as a [Mention], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsMention() (Mention, bool) {
	return Mention{e}, e.Shape() == ShapeMention
}

// Text is "text": What the person wrote.
func (e Mention) Text() string {
	return e.text(FieldMentionText)
}

// MediaID is "media_id": The media.
func (e Mention) MediaID() string {
	return e.text(FieldMentionMediaID)
}

// CommentID is "comment_id": The comment.
func (e Mention) CommentID() string {
	return e.text(FieldMentionCommentID)
}

// PostID is "post_id": The post.
func (e Mention) PostID() string {
	return e.text(FieldMentionPostID)
}

// Username is "username": The user name of the person.
func (e Mention) Username() string {
	return e.text(FieldMentionUsername)
}

// AuthorName is "author_name": The display name of the author.
func (e Mention) AuthorName() string {
	return e.text(FieldMentionAuthorName)
}

// Item is "item": The sort of item that changed.
func (e Mention) Item() string {
	return e.text(FieldMentionItem)
}

// Verb is "verb": What was done with the item, such as `add`, `edited` or `remove`.
func (e Mention) Verb() string {
	return e.text(FieldMentionVerb)
}

// CreatedMS is "created_ms": When what the event is about was made.
func (e Mention) CreatedMS() (int64, bool) {
	return e.integer(FieldMentionCreatedMS)
}

// Created is "created_ms": When what the event is about was made.
func (e Mention) Created() (time.Time, bool) {
	return e.time(FieldMentionCreatedMS)
}

// ParentID is "parent_id": What the comment answers.
func (e Mention) ParentID() string {
	return e.text(FieldMentionParentID)
}

// Call: A voice call, or the permission for one.
type Call struct {
	Event
}

func (Call) details() {}

// AsCall gives the event as a [Call], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsCall() (Call, bool) {
	return Call{e}, e.Shape() == ShapeCall
}

// CallEvent is "call_event": What happened to the call: `connect` or `terminate`.
func (e Call) CallEvent() string {
	return e.text(FieldCallCallEvent)
}

// CallDirection is "call_direction": Which side called: `business_initiated` or `user_initiated`, on WhatsApp in
// capitals.
func (e Call) CallDirection() string {
	return e.text(FieldCallCallDirection)
}

// CallerID is "caller_id": Who called.
func (e Call) CallerID() string {
	return e.text(FieldCallCallerID)
}

// CalleeID is "callee_id": Who was called.
func (e Call) CalleeID() string {
	return e.text(FieldCallCalleeID)
}

// Session is "session": The session description.
func (e Call) Session() json.RawMessage {
	return e.json(FieldCallSession)
}

// PermissionResponse is "permission_response": Whether calls were allowed.
func (e Call) PermissionResponse() string {
	return e.text(FieldCallPermissionResponse)
}

// PermissionExpiresMS is "permission_expires_ms": When the permission ends.
func (e Call) PermissionExpiresMS() (int64, bool) {
	return e.integer(FieldCallPermissionExpiresMS)
}

// PermissionExpires is "permission_expires_ms": When the permission ends.
func (e Call) PermissionExpires() (time.Time, bool) {
	return e.time(FieldCallPermissionExpiresMS)
}

// CallStatus is "call_status": What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED`
// or `FAILED`.
func (e Call) CallStatus() string {
	return e.text(FieldCallCallStatus)
}

// CallStartMS is "call_start_ms": When the call was taken.
func (e Call) CallStartMS() (int64, bool) {
	return e.integer(FieldCallCallStartMS)
}

// CallStart is "call_start_ms": When the call was taken.
func (e Call) CallStart() (time.Time, bool) {
	return e.time(FieldCallCallStartMS)
}

// CallEndMS is "call_end_ms": When the call ended.
func (e Call) CallEndMS() (int64, bool) {
	return e.integer(FieldCallCallEndMS)
}

// CallEnd is "call_end_ms": When the call ended.
func (e Call) CallEnd() (time.Time, bool) {
	return e.time(FieldCallCallEndMS)
}

// CallDuration is "call_duration": How long the call was, in seconds.
func (e Call) CallDuration() (int64, bool) {
	return e.integer(FieldCallCallDuration)
}

// Connection is "connection": The session description in its older form.
func (e Call) Connection() json.RawMessage {
	return e.json(FieldCallConnection)
}

// PermissionIsPermanent is "permission_is_permanent": Whether calls were allowed without an end.
func (e Call) PermissionIsPermanent() bool {
	return e.boolean(FieldCallPermissionIsPermanent)
}

// PermissionSource is "permission_source": Who allowed calls: `user_action` or `automatic`.
func (e Call) PermissionSource() string {
	return e.text(FieldCallPermissionSource)
}

// ReplyToMessageID is "reply_to_message_id": The message that is answered.
func (e Call) ReplyToMessageID() string {
	return e.text(FieldCallReplyToMessageID)
}

// BizOpaqueCallbackData is "biz_opaque_callback_data": Free text that the business sent along.
func (e Call) BizOpaqueCallbackData() string {
	return e.text(FieldCallBizOpaqueCallbackData)
}

// ErrorCode is "error_code": The number of the first error.
func (e Call) ErrorCode() (int64, bool) {
	return e.integer(FieldCallErrorCode)
}

// ErrorTitle is "error_title": The title of the first error.
func (e Call) ErrorTitle() string {
	return e.text(FieldCallErrorTitle)
}

// ErrorMessage is "error_message": The text of the first error.
func (e Call) ErrorMessage() string {
	return e.text(FieldCallErrorMessage)
}

// ErrorDetails is "error_details": What the first error says about the case at hand.
func (e Call) ErrorDetails() string {
	return e.text(FieldCallErrorDetails)
}

// Errors is "errors": All errors, an array of objects.
func (e Call) Errors() json.RawMessage {
	return e.json(FieldCallErrors)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Call) ProfileName() string {
	return e.text(FieldCallProfileName)
}

// Username is "username": The user name of the person.
func (e Call) Username() string {
	return e.text(FieldCallUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Call) BSUID() string {
	return e.text(FieldCallBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Call) ParentBSUID() string {
	return e.text(FieldCallParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Call) WAID() string {
	return e.text(FieldCallWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Call) DisplayPhoneNumber() string {
	return e.text(FieldCallDisplayPhoneNumber)
}

// Order: A shopping cart.
type Order struct {
	Event
}

func (Order) details() {}

// AsOrder gives the event as a [Order], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsOrder() (Order, bool) {
	return Order{e}, e.Shape() == ShapeOrder
}

// Note is "note": What the person wrote beside the cart.
func (e Order) Note() string {
	return e.text(FieldOrderNote)
}

// Products is "products": The products, an array of objects.
func (e Order) Products() json.RawMessage {
	return e.json(FieldOrderProducts)
}

// CatalogID is "catalog_id": The product catalogue.
func (e Order) CatalogID() string {
	return e.text(FieldOrderCatalogID)
}

// ReplyToMessageID is "reply_to_message_id": The message that is answered.
func (e Order) ReplyToMessageID() string {
	return e.text(FieldOrderReplyToMessageID)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Order) ProfileName() string {
	return e.text(FieldOrderProfileName)
}

// Username is "username": The user name of the person.
func (e Order) Username() string {
	return e.text(FieldOrderUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Order) BSUID() string {
	return e.text(FieldOrderBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Order) ParentBSUID() string {
	return e.text(FieldOrderParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Order) WAID() string {
	return e.text(FieldOrderWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Order) DisplayPhoneNumber() string {
	return e.text(FieldOrderDisplayPhoneNumber)
}

// Insights: Figures about content of the account.
type Insights struct {
	Event
}

func (Insights) details() {}

// AsInsights gives the event as a [Insights], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsInsights() (Insights, bool) {
	return Insights{e}, e.Shape() == ShapeInsights
}

// MediaID is "media_id": The media.
func (e Insights) MediaID() string {
	return e.text(FieldInsightsMediaID)
}

// Impressions is "impressions": How often the story was shown. Minus one when too few people saw the story.
func (e Insights) Impressions() (int64, bool) {
	return e.integer(FieldInsightsImpressions)
}

// Reach is "reach": How many people saw it. Minus one when too few people saw the story.
func (e Insights) Reach() (int64, bool) {
	return e.integer(FieldInsightsReach)
}

// TapsForward is "taps_forward": Taps to the next story. Minus one when too few people saw the story.
func (e Insights) TapsForward() (int64, bool) {
	return e.integer(FieldInsightsTapsForward)
}

// TapsBack is "taps_back": Taps to the story before. Minus one when too few people saw the story.
func (e Insights) TapsBack() (int64, bool) {
	return e.integer(FieldInsightsTapsBack)
}

// Exits is "exits": How often people left the story. Minus one when too few people saw the story.
func (e Insights) Exits() (int64, bool) {
	return e.integer(FieldInsightsExits)
}

// Replies is "replies": How many people answered. Minus one when too few people saw the story.
func (e Insights) Replies() (int64, bool) {
	return e.integer(FieldInsightsReplies)
}

// Change: Any other event: a name and a value.
type Change struct {
	Event
}

func (Change) details() {}

// AsChange gives the event as a [Change], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsChange() (Change, bool) {
	return Change{e}, e.Shape() == ShapeChange
}

// Name is "name": What changed: the name of the field or of the key.
func (e Change) Name() string {
	return e.text(FieldChangeName)
}

// Value is "value": What the change says.
func (e Change) Value() json.RawMessage {
	return e.json(FieldChangeValue)
}

// PolicyAction is "policy_action": `warning`, `block` or `unblock`.
func (e Change) PolicyAction() string {
	return e.text(FieldChangePolicyAction)
}

// PolicyReason is "policy_reason": Why the policy was enforced.
func (e Change) PolicyReason() string {
	return e.text(FieldChangePolicyReason)
}

// Feedback is "feedback": What the person thought of an automatic answer.
func (e Change) Feedback() string {
	return e.text(FieldChangeFeedback)
}

// LinkingStatus is "linking_status": `linked` or `unlinked`.
func (e Change) LinkingStatus() string {
	return e.text(FieldChangeLinkingStatus)
}

// AuthorizationCode is "authorization_code": The code that the business gave when the accounts were linked.
func (e Change) AuthorizationCode() string {
	return e.text(FieldChangeAuthorizationCode)
}

// FormID is "form_id": The lead form that was sent.
func (e Change) FormID() string {
	return e.text(FieldChangeFormID)
}

// Text is "text": What the person wrote.
func (e Change) Text() string {
	return e.text(FieldChangeText)
}

// Item is "item": The sort of item that changed.
func (e Change) Item() string {
	return e.text(FieldChangeItem)
}

// Verb is "verb": What was done with the item, such as `add`, `edited` or `remove`.
func (e Change) Verb() string {
	return e.text(FieldChangeVerb)
}

// PostID is "post_id": The post.
func (e Change) PostID() string {
	return e.text(FieldChangePostID)
}

// CommentID is "comment_id": The comment.
func (e Change) CommentID() string {
	return e.text(FieldChangeCommentID)
}

// ParentID is "parent_id": What the comment answers.
func (e Change) ParentID() string {
	return e.text(FieldChangeParentID)
}

// AuthorName is "author_name": The display name of the author.
func (e Change) AuthorName() string {
	return e.text(FieldChangeAuthorName)
}

// CreatedMS is "created_ms": When what the event is about was made.
func (e Change) CreatedMS() (int64, bool) {
	return e.integer(FieldChangeCreatedMS)
}

// Created is "created_ms": When what the event is about was made.
func (e Change) Created() (time.Time, bool) {
	return e.time(FieldChangeCreatedMS)
}

// ReactionType is "reaction_type": The name of the reaction to a post, such as `like`.
func (e Change) ReactionType() string {
	return e.text(FieldChangeReactionType)
}

// Link is "link": The link that was posted.
func (e Change) Link() string {
	return e.text(FieldChangeLink)
}

// Rating is "rating": The stars that the person gave.
func (e Change) Rating() (int64, bool) {
	return e.integer(FieldChangeRating)
}

// RecommendationType is "recommendation_type": Whether the person recommends the page: `positive` or `negative`.
func (e Change) RecommendationType() string {
	return e.text(FieldChangeRecommendationType)
}

// LeadgenID is "leadgen_id": The lead.
func (e Change) LeadgenID() string {
	return e.text(FieldChangeLeadgenID)
}

// PageID is "page_id": The page.
func (e Change) PageID() string {
	return e.text(FieldChangePageID)
}

// AdID is "ad_id": The advert.
func (e Change) AdID() string {
	return e.text(FieldChangeAdID)
}

// AdGroupID is "ad_group_id": The group of adverts.
func (e Change) AdGroupID() string {
	return e.text(FieldChangeAdGroupID)
}

// ThreadID is "thread_id": The conversation.
func (e Change) ThreadID() string {
	return e.text(FieldChangeThreadID)
}

// LabelAction is "label_action": What was done with the label: `add` or `remove`.
func (e Change) LabelAction() string {
	return e.text(FieldChangeLabelAction)
}

// LabelID is "label_id": The label.
func (e Change) LabelID() string {
	return e.text(FieldChangeLabelID)
}

// LabelName is "label_name": The name of the label.
func (e Change) LabelName() string {
	return e.text(FieldChangeLabelName)
}

// LabelUserID is "label_user_id": The person who has or had the label.
func (e Change) LabelUserID() string {
	return e.text(FieldChangeLabelUserID)
}

// AppID is "app_id": The app that sent it.
func (e Change) AppID() string {
	return e.text(FieldChangeAppID)
}

// Token is "token": The token that later messages are sent with.
func (e Change) Token() string {
	return e.text(FieldChangeToken)
}

// TrackingID is "tracking_id": What the business counts a marketing message by.
func (e Change) TrackingID() string {
	return e.text(FieldChangeTrackingID)
}

// ErrorCode is "error_code": The number of the first error.
func (e Change) ErrorCode() (int64, bool) {
	return e.integer(FieldChangeErrorCode)
}

// ErrorTitle is "error_title": The title of the first error.
func (e Change) ErrorTitle() string {
	return e.text(FieldChangeErrorTitle)
}

// ErrorMessage is "error_message": The text of the first error.
func (e Change) ErrorMessage() string {
	return e.text(FieldChangeErrorMessage)
}

// ErrorDetails is "error_details": What the first error says about the case at hand.
func (e Change) ErrorDetails() string {
	return e.text(FieldChangeErrorDetails)
}

// Errors is "errors": All errors, an array of objects.
func (e Change) Errors() json.RawMessage {
	return e.json(FieldChangeErrors)
}

// EventName is "event_name": The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`.
func (e Change) EventName() string {
	return e.text(FieldChangeEventName)
}

// Reason is "reason": Why it happened.
func (e Change) Reason() string {
	return e.text(FieldChangeReason)
}

// Decision is "decision": What was decided.
func (e Change) Decision() string {
	return e.text(FieldChangeDecision)
}

// OldStatus is "old_status": The status before.
func (e Change) OldStatus() string {
	return e.text(FieldChangeOldStatus)
}

// NewStatus is "new_status": The status now.
func (e Change) NewStatus() string {
	return e.text(FieldChangeNewStatus)
}

// TemplateID is "template_id": The message template.
func (e Change) TemplateID() string {
	return e.text(FieldChangeTemplateID)
}

// TemplateName is "template_name": The name of the template.
func (e Change) TemplateName() string {
	return e.text(FieldChangeTemplateName)
}

// TemplateLanguage is "template_language": The language of the template.
func (e Change) TemplateLanguage() string {
	return e.text(FieldChangeTemplateLanguage)
}

// TemplateCategory is "template_category": The category of the template.
func (e Change) TemplateCategory() string {
	return e.text(FieldChangeTemplateCategory)
}

// PreviousCategory is "previous_category": The category that the template had.
func (e Change) PreviousCategory() string {
	return e.text(FieldChangePreviousCategory)
}

// CorrectCategory is "correct_category": The category that the template will get.
func (e Change) CorrectCategory() string {
	return e.text(FieldChangeCorrectCategory)
}

// QualityScore is "quality_score": How good the template is now.
func (e Change) QualityScore() string {
	return e.text(FieldChangeQualityScore)
}

// PreviousQualityScore is "previous_quality_score": How good the template was.
func (e Change) PreviousQualityScore() string {
	return e.text(FieldChangePreviousQualityScore)
}

// FlowID is "flow_id": The flow.
func (e Change) FlowID() string {
	return e.text(FieldChangeFlowID)
}

// CurrentLimit is "current_limit": How many people the number may write to now.
func (e Change) CurrentLimit() string {
	return e.text(FieldChangeCurrentLimit)
}

// OldLimit is "old_limit": How many people the number might write to.
func (e Change) OldLimit() string {
	return e.text(FieldChangeOldLimit)
}

// EntityType is "entity_type": What sort of thing an alert is about.
func (e Change) EntityType() string {
	return e.text(FieldChangeEntityType)
}

// EntityID is "entity_id": What an alert is about.
func (e Change) EntityID() string {
	return e.text(FieldChangeEntityID)
}

// AlertType is "alert_type": The sort of alert.
func (e Change) AlertType() string {
	return e.text(FieldChangeAlertType)
}

// AlertSeverity is "alert_severity": How bad it is.
func (e Change) AlertSeverity() string {
	return e.text(FieldChangeAlertSeverity)
}

// ViolationType is "violation_type": The rule that the account broke.
func (e Change) ViolationType() string {
	return e.text(FieldChangeViolationType)
}

// BanState is "ban_state": Whether the account is disabled.
func (e Change) BanState() string {
	return e.text(FieldChangeBanState)
}

// GroupID is "group_id": The group.
func (e Change) GroupID() string {
	return e.text(FieldChangeGroupID)
}

// ChangeType is "change_type": What sort of change it is, such as `group_create` or `contact`.
func (e Change) ChangeType() string {
	return e.text(FieldChangeChangeType)
}

// RequestID is "request_id": The request that this answers.
func (e Change) RequestID() string {
	return e.text(FieldChangeRequestID)
}

// GroupSubject is "group_subject": The name of the group.
func (e Change) GroupSubject() string {
	return e.text(FieldChangeGroupSubject)
}

// InviteLink is "invite_link": The link that people join the group by.
func (e Change) InviteLink() string {
	return e.text(FieldChangeInviteLink)
}

// ContactAction is "contact_action": What was done with the contact: `add` or `remove`.
func (e Change) ContactAction() string {
	return e.text(FieldChangeContactAction)
}

// ContactName is "contact_name": The name of the contact.
func (e Change) ContactName() string {
	return e.text(FieldChangeContactName)
}

// ContactPhoneNumber is "contact_phone_number": The phone number of the contact.
func (e Change) ContactPhoneNumber() string {
	return e.text(FieldChangeContactPhoneNumber)
}

// Preference is "preference": What the person chose: `stop` or `resume`.
func (e Change) Preference() string {
	return e.text(FieldChangePreference)
}

// PreferenceCategory is "preference_category": What the choice is about.
func (e Change) PreferenceCategory() string {
	return e.text(FieldChangePreferenceCategory)
}

// Detail is "detail": What happened, in words.
func (e Change) Detail() string {
	return e.text(FieldChangeDetail)
}

// PreviousBSUID is "previous_bsuid": The business-scoped id that the person had.
func (e Change) PreviousBSUID() string {
	return e.text(FieldChangePreviousBSUID)
}

// CTWAClid is "ctwa_clid": The click id of an advert that leads to WhatsApp.
func (e Change) CTWAClid() string {
	return e.text(FieldChangeCTWAClid)
}

// CustomData is "custom_data": What belongs to a conversion, an object.
func (e Change) CustomData() json.RawMessage {
	return e.json(FieldChangeCustomData)
}

// ClickID is "click_id": The click that is tracked.
func (e Change) ClickID() string {
	return e.text(FieldChangeClickID)
}

// TrackingToken is "tracking_token": The token that the click is tracked by.
func (e Change) TrackingToken() string {
	return e.text(FieldChangeTrackingToken)
}

// HistoryPhase is "history_phase": Which part of the past it is, from 0 to 2.
func (e Change) HistoryPhase() (int64, bool) {
	return e.integer(FieldChangeHistoryPhase)
}

// HistoryChunkOrder is "history_chunk_order": The place of the piece among the pieces.
func (e Change) HistoryChunkOrder() (int64, bool) {
	return e.integer(FieldChangeHistoryChunkOrder)
}

// HistoryProgress is "history_progress": How much of the past has come, in percent.
func (e Change) HistoryProgress() (int64, bool) {
	return e.integer(FieldChangeHistoryProgress)
}

// HistoryThreads is "history_threads": The conversations of the past, an array of objects.
func (e Change) HistoryThreads() json.RawMessage {
	return e.json(FieldChangeHistoryThreads)
}

// ProfileName is "profile_name": The name that the person gave themselves on WhatsApp.
func (e Change) ProfileName() string {
	return e.text(FieldChangeProfileName)
}

// Username is "username": The user name of the person.
func (e Change) Username() string {
	return e.text(FieldChangeUsername)
}

// BSUID is "bsuid": The business-scoped id of the other person on WhatsApp.
func (e Change) BSUID() string {
	return e.text(FieldChangeBSUID)
}

// ParentBSUID is "parent_bsuid": The id of the other person that is shared by all portfolios of a business on
// WhatsApp.
func (e Change) ParentBSUID() string {
	return e.text(FieldChangeParentBSUID)
}

// WAID is "wa_id": The phone number of the other person on WhatsApp, where it is shown.
func (e Change) WAID() string {
	return e.text(FieldChangeWAID)
}

// DisplayPhoneNumber is "display_phone_number": The phone number of the business on WhatsApp, as it is shown.
func (e Change) DisplayPhoneNumber() string {
	return e.text(FieldChangeDisplayPhoneNumber)
}

// Unknown: What the catalogue does not hold; the JSON is kept.
type Unknown struct {
	Event
}

func (Unknown) details() {}

// AsUnknown gives the event as a [Unknown], if it is one. Unlike [Event.Details] it does not allocate.
func (e Event) AsUnknown() (Unknown, bool) {
	return Unknown{e}, e.Shape() == ShapeUnknown
}

// Details gives the event as the type of its shape, for a type switch. It allocates the interface's 16 bytes; the As
// methods do not.
func (e Event) Details() Details {
	switch e.Shape() {
	case ShapeMessage:
		return Message{e}
	case ShapeReaction:
		return Reaction{e}
	case ShapeReceipt:
		return Receipt{e}
	case ShapePostback:
		return Postback{e}
	case ShapeReferral:
		return Referral{e}
	case ShapeOptin:
		return Optin{e}
	case ShapeHandover:
		return Handover{e}
	case ShapeComment:
		return Comment{e}
	case ShapeMention:
		return Mention{e}
	case ShapeCall:
		return Call{e}
	case ShapeOrder:
		return Order{e}
	case ShapeInsights:
		return Insights{e}
	case ShapeChange:
		return Change{e}
	default:
		return Unknown{e}
	}
}

// Type is "type": The wire's name for its type.
func (a Attachment) Type() string {
	return a.text(AttachmentFieldType)
}

// URL is "url": Where it can be fetched, as long as it exists.
func (a Attachment) URL() string {
	return a.text(AttachmentFieldURL)
}

// Title is "title": Its title.
func (a Attachment) Title() string {
	return a.text(AttachmentFieldTitle)
}

// MediaID is "media_id": The reel, post or story that is shared.
func (a Attachment) MediaID() string {
	return a.text(AttachmentFieldMediaID)
}

// StickerID is "sticker_id": The sticker.
func (a Attachment) StickerID() string {
	return a.text(AttachmentFieldStickerID)
}

// Latitude is "latitude": Degrees north, as written.
func (a Attachment) Latitude() string {
	return a.text(AttachmentFieldLatitude)
}

// Longitude is "longitude": Degrees east, as written.
func (a Attachment) Longitude() string {
	return a.text(AttachmentFieldLongitude)
}

// TemplateType is "template_type": The sort of template.
func (a Attachment) TemplateType() string {
	return a.text(AttachmentFieldTemplateType)
}

// Elements is "elements": The elements of a template, an array of objects.
func (a Attachment) Elements() json.RawMessage {
	return a.json(AttachmentFieldElements)
}

// BookingID is "booking_id": The appointment.
func (a Attachment) BookingID() string {
	return a.text(AttachmentFieldBookingID)
}

// BookingStatus is "booking_status": `requested`, `confirmed`, `declined` or `cancelled`.
func (a Attachment) BookingStatus() string {
	return a.text(AttachmentFieldBookingStatus)
}

// BookingStartMS is "booking_start_ms": When the appointment begins.
func (a Attachment) BookingStartMS() (int64, bool) {
	return a.integer(AttachmentFieldBookingStartMS)
}

// BookingStart is "booking_start_ms": When the appointment begins.
func (a Attachment) BookingStart() (time.Time, bool) {
	return a.time(AttachmentFieldBookingStartMS)
}

// BookingEndMS is "booking_end_ms": When the appointment ends.
func (a Attachment) BookingEndMS() (int64, bool) {
	return a.integer(AttachmentFieldBookingEndMS)
}

// BookingEnd is "booking_end_ms": When the appointment ends.
func (a Attachment) BookingEnd() (time.Time, bool) {
	return a.time(AttachmentFieldBookingEndMS)
}

// BookingTimezone is "booking_timezone": The time zone of the appointment.
func (a Attachment) BookingTimezone() string {
	return a.text(AttachmentFieldBookingTimezone)
}

// Payload is "payload": What the type holds, as it stands.
func (a Attachment) Payload() json.RawMessage {
	return a.json(AttachmentFieldPayload)
}
