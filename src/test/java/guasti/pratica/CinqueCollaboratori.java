package guasti.pratica;

import org.springframework.stereotype.Component;

/** Needs more than one can keep in mind. */
@Component
class CinqueCollaboratori {

    CinqueCollaboratori(Giro uno, Giro due, Giro tre, Giro quattro, Giro cinque) {
    }
}
