package mail

import "log"

func SendLater(m Message) {
	go func() {
		if err := m.Send(); err != nil {
			log.Println(err)
		}
	}()
}
