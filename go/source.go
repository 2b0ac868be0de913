package hubsig

// source is how a body is read: by a webhook with a signature, or without either.
type source struct {
	webhook *cWebhook
	header  signature
	limits  Limits
}

const (
	// staged is how many events are first written to the stack.
	staged = 8
	// aFew is the length up to which a body is taken to hold no more of them.
	aFew = 2048
	// perEvent is what an event takes in a longer body, and hardly ever less.
	perEvent = 200
)

// Deliveries of one event, and of a few, together with the room for them.
type (
	deliveryOfOne struct {
		Delivery
		room [1]cEvent
	}
	deliveryOfFew struct {
		Delivery
		room [4]cEvent
	}
)

func (s *source) read(body []byte, events []cEvent) cAnswer {
	if s.webhook == nil {
		return cParseUnverified(body, s.limits, events)
	}
	return cReceive(s.webhook, body, s.header, events)
}

// delivery reads a body into a delivery that is as large as it has to be. Most have one event: it is written to the stack,
// and what is left for the garbage collector is a fifth of what room for eight would be. Where the guess was too low, the
// body is read again.
func (s *source) delivery(body []byte) (*Delivery, error) {
	var stage [staged]cEvent
	var many []cEvent
	room := stage[:]
	if len(body) > aFew {
		many = make([]cEvent, len(body)/perEvent+4)
		room = many
	}
	answer := s.read(body, room)
	if answer.tooSmall() && int(answer.count) > len(room) {
		many = make([]cEvent, answer.count)
		answer = s.read(body, many)
	}
	if !answer.ok() {
		return nil, answer.err()
	}
	count := int(answer.count)
	var d *Delivery
	switch {
	case many != nil:
		d = &Delivery{events: many[:count]}
	case count == 1:
		made := new(deliveryOfOne)
		made.room[0] = stage[0]
		d = &made.Delivery
		d.events = made.room[:]
	case count <= len(deliveryOfFew{}.room):
		made := new(deliveryOfFew)
		d = &made.Delivery
		d.events = made.room[:copy(made.room[:], stage[:count])]
	default:
		d = &Delivery{events: append([]cEvent(nil), stage[:count]...)}
	}
	s.finish(d, body, answer)
	return d, nil
}

// into reads a body into a delivery that is there, and into its room if that is enough.
func (s *source) into(d *Delivery, body []byte) error {
	room := d.events[:cap(d.events)]
	d.clear()
	if guess := len(body)/perEvent + 4; len(room) < guess {
		room = make([]cEvent, guess)
	}
	answer := s.read(body, room)
	if answer.tooSmall() && int(answer.count) > len(room) {
		room = make([]cEvent, answer.count)
		answer = s.read(body, room)
	}
	if !answer.ok() {
		d.events = room[:0]
		return answer.err()
	}
	d.events = room[:answer.count]
	s.finish(d, body, answer)
	return nil
}

func (s *source) finish(d *Delivery, body []byte, answer cAnswer) {
	d.body, d.secret, d.verified = body, uint32(answer.secret_index), s.webhook != nil
}
