package hubsig_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/canonical"
)

type expectation struct {
	Events []map[string]any
}

func decode(t testing.TB, text []byte, into any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber() // ids and times are compared digit for digit
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%v in %.200s", err, text)
	}
}

func TestVectors(t *testing.T) {
	for _, file := range vectorFiles(t) {
		body := must(os.ReadFile(file))
		var expected expectation
		decode(t, must(os.ReadFile(strings.TrimSuffix(file, ".json")+".expected.json")), &expected)
		delivery := parsed(t, body)
		if delivery.Len() != len(expected.Events) {
			t.Errorf("%s: %d events, expected %d", file, delivery.Len(), len(expected.Events))
			continue
		}
		for at, wanted := range expected.Events {
			event := delivery.At(at)
			var found map[string]any
			decode(t, []byte(canonical.Line(event)), &found)
			for name, value := range wanted {
				if name == "fields" {
					compareFields(t, fmt.Sprintf("%s, event %d", file, at), event, found, value.(map[string]any))
				} else if name != "note" && !reflect.DeepEqual(found[name], value) {
					t.Errorf("%s, event %d: %s is %v, expected %v", file, at, name, found[name], value)
				}
			}
		}
	}
}

func compareFields(t *testing.T, where string, event hubsig.Event, found, wanted map[string]any) {
	t.Helper()
	types := map[string]hubsig.ValueType{"raw": hubsig.TypeRaw}
	for _, field := range event.Shape().Fields() {
		types[field.String()] = field.Type()
	}
	found["raw"] = string(event.Raw())
	for name, value := range wanted {
		has, known := found[name]
		switch text, isText := has.(string); {
		case !known:
			t.Errorf("%s: there is no %s", where, name)
			continue
		case types[name] == hubsig.TypeRaw && isText && !isString(value):
			decode(t, []byte(text), &has)
		case types[name] == hubsig.TypeList:
			has = only(has, value)
		}
		if !reflect.DeepEqual(has, value) {
			t.Errorf("%s: %s is %v, expected %v", where, name, has, value)
		}
	}
}

// isString: JSON that is expected to be a string is given as the text that it is.
func isString(value any) bool {
	_, is := value.(string)
	return is
}

// only keeps of each attachment what is expected of it.
func only(has, wanted any) any {
	list, isList := wanted.([]any)
	found, isFound := has.([]any)
	if !isList || !isFound || len(list) != len(found) {
		return has
	}
	kept := make([]any, len(list))
	for at, one := range list {
		members := map[string]any{}
		for name := range one.(map[string]any) {
			value := found[at].(map[string]any)[name]
			if text, isText := value.(string); isText && !isString(one.(map[string]any)[name]) {
				_ = json.Unmarshal([]byte(text), &value)
			}
			members[name] = value
		}
		kept[at] = members
	}
	return kept
}

// TestGet holds the access by number against the methods: both have to say the same.
func TestGet(t *testing.T) {
	seen := map[hubsig.ValueType]int{}
	for _, file := range vectorFiles(t) {
		for event := range parsed(t, must(os.ReadFile(file))).Events() {
			var line map[string]any
			decode(t, []byte(canonical.Line(event)), &line)
			for _, field := range append(hubsig.Attributes(), event.Shape().Fields()...) {
				value := event.Get(field)
				seen[value.Type()]++
				if event.Has(field) == value.IsAbsent() {
					t.Errorf("%s: Has and Get do not agree on %s", file, field)
				}
				if got := plain(value); !reflect.DeepEqual(got, line[field.String()]) && value.Type() < hubsig.TypeList &&
					value.Type() != hubsig.TypeNames {
					t.Errorf("%s: %s is %v by number, %v by name", file, field, got, line[field.String()])
				}
			}
			for _, other := range hubsig.ShapeOrder.Fields() {
				if event.Shape() != hubsig.ShapeOrder && !event.Get(other).IsAbsent() {
					t.Errorf("%s: has %s of another shape", file, other)
				}
			}
		}
	}
	for typ := hubsig.TypeAbsent; typ <= hubsig.TypeList; typ++ {
		if seen[typ] == 0 {
			t.Errorf("no field of type %d was seen", typ)
		}
	}
}

// TestShapes holds the methods that stand beside a type switch against it, and times against their milliseconds.
func TestShapes(t *testing.T) {
	seen := map[string]bool{}
	times := 0
	for _, file := range vectorFiles(t) {
		for event := range parsed(t, must(os.ReadFile(file))).Events() {
			details := reflect.ValueOf(event.Details())
			name := details.Type().Name()
			seen[name] = true
			if name != event.Shape().String() || event.Kind().Shape() != event.Shape() {
				t.Errorf("%s: %s of the shape %v", file, name, event.Shape())
			}
			for shape := hubsig.ShapeMessage; shape <= hubsig.ShapeUnknown; shape++ {
				as := reflect.ValueOf(event).MethodByName("As" + shape.String()).Call(nil)
				if is := as[1].Bool(); is != (shape == event.Shape()) || is && as[0].Interface() != details.Interface() {
					t.Errorf("%s: As%v is %v", file, shape, is)
				}
			}
			for at := range details.NumMethod() {
				method := details.Type().Method(at).Name
				short, isTime := strings.CutSuffix(method, "MS")
				if !isTime || method == "TimestampMS" {
					continue
				}
				ms, moment := details.Method(at).Call(nil), details.MethodByName(short).Call(nil)
				if ms[1].Bool() != moment[1].Bool() ||
					ms[1].Bool() && moment[0].Interface().(time.Time).UnixMilli() != ms[0].Int() {
					t.Errorf("%s: %s is %v, %s is %v", file, method, ms[0], short, moment[0])
				}
				if ms[1].Bool() {
					times++
				}
			}
		}
	}
	if len(seen) != 14 || times < 10 {
		t.Errorf("seen %v and %d times", seen, times)
	}
}

func plain(value hubsig.Value) any {
	switch value.Type() {
	case hubsig.TypeText, hubsig.TypeName:
		text, _ := value.Text()
		return text
	case hubsig.TypeInt, hubsig.TypeTime:
		number, _ := value.Int()
		return json.Number(fmt.Sprint(number))
	case hubsig.TypeBool:
		truth, _ := value.Bool()
		return truth
	case hubsig.TypeRaw:
		raw, _ := value.Raw()
		return string(raw)
	default:
		return nil
	}
}

// TestCompat runs the vectors of the hosted services' formats.
func TestCompat(t *testing.T) {
	files := must(filepath.Glob(filepath.Join(root, "tests", "vectors", "compat", "*.expected.json")))
	if len(files) < 10 {
		t.Fatalf("only %d vectors", len(files))
	}
	for _, file := range files {
		var expected expectation
		decode(t, must(os.ReadFile(file)), &expected)
		delivery := parsed(t, must(os.ReadFile(strings.TrimSuffix(file, ".expected.json")+".json")))
		for at, wanted := range expected.Events {
			for format, value := range wanted {
				written, err := delivery.At(at).Compat(hubsig.Format(format))
				var found any
				if err == nil {
					decode(t, written, &found)
				} else if !errors.Is(err, hubsig.ErrAbsent) {
					t.Errorf("%s: %v", file, err)
				}
				if !reflect.DeepEqual(found, value) {
					t.Errorf("%s, event %d: %s is %s", file, at, format, written)
				}
			}
		}
	}
}

// TestUnified looks for what every object has; that it fits the schema is tested where it is written.
func TestUnified(t *testing.T) {
	for _, file := range vectorFiles(t) {
		for event := range parsed(t, must(os.ReadFile(file))).Events() {
			var object struct{ Schema, Kind, Key string }
			decode(t, must(event.Unified()), &object)
			if object.Schema != "hubsig.event/1" || object.Kind != event.Kind().String() || object.Key != event.Key() {
				t.Errorf("%s: %+v", file, object)
			}
			// Into no room, little room and after something else.
			for _, start := range [][]byte{nil, make([]byte, 0, 10), []byte("before ")} {
				appended := must(event.AppendUnified(start))
				if string(appended) != string(start)+string(must(event.Unified())) {
					t.Errorf("%s: %s", file, appended)
				}
			}
			var marshalled struct{ Schema string }
			decode(t, must(json.Marshal(event.Details())), &marshalled)
			if marshalled.Schema != object.Schema {
				t.Errorf("%s: marshalled as %+v", file, marshalled)
			}
		}
	}
}
