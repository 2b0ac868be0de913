package hubsig

// source is how a body is read: by a webhook with a signature, or without either.
type source struct {
	webhook *cWebhook
	header  signature
	limits  Limits
}

const (
	// short is the length up to which a body is taken to hold a few events, and medium that up to which twice as many.
	short  = 1024
	medium = 2048
	// aFew is how many those few are.
	aFew = 4
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
		room [aFew]cEvent
	}
)

func (s *source) read(body []byte, events []cEvent) cAnswer {
	if s.webhook == nil {
		return cParseUnverified(body, s.limits, events)
	}
	return cReceive(s.webhook, body, s.header, events)
}

// delivery reads a body into a delivery that is as large as it has to be. Most have one event: a short body is read to the
// stack, and what is left for the garbage collector is a fraction of what room for a few would be.
func (s *source) delivery(body []byte) (*Delivery, error) {
	switch {
	case len(body) <= short:
		var stage [aFew]cEvent
		return s.staged(body, stage[:])
	case len(body) <= medium:
		var stage [2 * aFew]cEvent
		return s.staged(body, stage[:])
	default:
		return s.large(body, len(body)/perEvent+4)
	}
}

// staged reads a body that is taken to hold no more events than stage has room for, and puts them where they can stay.
func (s *source) staged(body []byte, stage []cEvent) (*Delivery, error) {
	answer := s.read(body, stage)
	if !answer.ok() {
		if answer.tooSmall() {
			return s.large(body, int(answer.count))
		}
		return nil, answer.err()
	}
	var d *Delivery
	switch count := int(answer.count); {
	case count == 1:
		made := new(deliveryOfOne)
		made.room[0] = stage[0]
		d = &made.Delivery
		d.events = made.room[:]
	case count <= aFew:
		made := new(deliveryOfFew)
		d = &made.Delivery
		d.events = made.room[:copy(made.room[:], stage[:count])]
	default:
		d = &Delivery{events: append([]cEvent(nil), stage[:count]...)}
	}
	s.finish(d, body, answer)
	return d, nil
}

// large reads a body into room for so many events; where those are too few it is read again.
func (s *source) large(body []byte, events int) (*Delivery, error) {
	room := make([]cEvent, events)
	answer := s.read(body, room)
	if answer.tooSmall() && int(answer.count) > len(room) {
		room = make([]cEvent, answer.count)
		answer = s.read(body, room)
	}
	if !answer.ok() {
		return nil, answer.err()
	}
	d := &Delivery{events: room[:answer.count]}
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
