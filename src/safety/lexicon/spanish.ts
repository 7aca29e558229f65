import { lines, type Phrases } from './phrases.ts'

/** The same signs in Spanish, written without accents. */
export const SPANISH: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    patterns: lines(`
      (matarme|suicidarme|quitarme|suicidarse|matarse|morirme|ahorcarme|colgarme|tirarme|lanzarme|suicido|suicidar|suicidandome|matarnos|aventarme|dispararme|envenenarme)
      (suicidio|suicida|suicidas|suicidado|suicidarnos)
      (me|se) (voy|va|quiero|quiere|queria|pienso|piensa|kiere|quisiera) (a)? (matar|suicidar|morir|ahorcar|colgar|tirar|quitar la vida|lanzar|colgar|cortar las venas|aventar|ir para siempre|morir ya)
      (quiero|quiere|quisiera|deseo|prefiero|preferiria|ganas de|ojala|pienso en|pensado en|pensando en|tengo ganas de|necesito|pensar en|gustaria|prefiere|debo|mejor) (ya|solo|me|simplemente)? (morir|morirme|morirse|estar muerto|estar muerta|no existir|desaparecer para siempre|no despertar|dejar de vivir|dejar de existir|no estar aqui|acabar con todo|terminar con todo|acabar con mi vida|terminar con mi vida|mi muerte|la muerte|dormir para siempre|dormir y no despertar|me muriera|no haber nacido|estar muertos|irme de este mundo|dejar este mundo|muerto|muerta|no vivir|muriera)
      (quitarme|quitarse|quito|quitar|acabar con|terminar con|ponerle fin a|poner fin a) (la|mi|su) (propia)? vida
      no (quiero|quiere|deseo|tengo ganas de|aguanto|soporto|vale la pena|tiene sentido|le veo sentido a|encuentro sentido a|veo sentido a|merece la pena|le encuentro sentido a) (ya|mas|seguir|a)? (vivir|viviendo|estar viva|estar vivo|seguir viviendo|existir|despertar|la vida|vivo|seguir vivo|seguir viva|estar aqui|mi vida|seguir con vida|estar en este mundo)
      (si)? (no)? (despierto|despertara|despertar|desperte|despertarme) .. (mejor|manana|nunca|mas|seria mejor)
      (mejor|ojala|quisiera|quiero|preferiria) .. (no despierto|no despertar|no despertara|no haber nacido|nunca haber nacido|no existiera)
      (estarian|estaria|estan|estara|estaran|vivirian) .. (mejor|tranquilos|felices|bien) sin mi
      (mejor|tranquilos|felices) sin mi
      (esta noche|hoy|manana|ya) .. me despido (de)? (todos|ustedes|todo|ti|mi familia)?
      (me despido|despedirme|carta de despedida|adios para siempre|adios a todos|adios mundo|mi despedida|ultimo adios|hasta siempre|mis ultimas palabras|mi ultima noche)
      (desaparecer|dormir|irme) (de este mundo|para siempre|y no despertar|y no volver)
      (estoy)? (cansado|cansada|harto|harta) de (vivir|la vida|existir|estar vivo|estar viva|esta vida|mi vida)
      (nadie) (me)? (extranaria|echaria de menos|notaria|lloraria)
      (tengo|compre|consegui|guarde|junte|prepare) .. (soga|cuerda|pistola|pastillas|cuchillo|plan para|arma) .. (esta noche|para|lista|listo|preparada|matarme|acabar|hoy|morir|contadas|mano)
      (valgo|valdria) mas (muerto|muerta)
      (saltar|tirarme|lanzarme|aventarme) .. (puente|tren|edificio|balcon|ventana|metro|azotea|vias)
      (cuando|despues de que) (yo)? (ya)? no este (aqui|mas)?
      mi vida no (tiene sentido|vale nada|vale)
      (se quiere|se va a|quiere) (matar|suicidar|morir|morirse|matarse|quitar la vida)
    `),
  },
  {
    kind: 'self-harm',
    level: 'crisis',
    patterns: lines(`
      me (corto|corte|cortaba|quemo|queme|lastimo|lastime|hago dano|hice cortes|autolesiono|hago cortes|golpeo|rasguno|hiero|he cortado|estoy cortando) .. (los|las|el|la)? (brazos|brazo|piernas|munecas|muslos|piel|yo|misma|mismo|sola|solo|cuando|otra vez|proposito|anoche|cabeza|venas|pared|hasta)?
      (cortarme|lastimarme|hacerme dano|autolesionarme|quemarme|herirme|autolesion|autolesiones|autolesionando)
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    patterns: lines(`
      (me|se)? (tome|tomado|trague|tragado|tomo|ingeri|tomaste|bebi) .. (todas|muchas|demasiadas|un monton de|frasco|bote|caja|un puno de|todo el) .. (las|de)? (pastillas|medicinas|medicamentos|calmantes|frasco|caja|somniferos|cloro|lejia|veneno|botiquin)?
      (sobredosis)
      (voces|voz|dios|diablo) .. (me)? (dicen|dice|ordenan|ordena|mandan|piden|digan) .. (mate|matar|muera|salte|saltar|mate a|haga dano|morir|tire|corte|lastime)
      (no)? (para|deja) de sangrar
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    patterns: lines(`
      (marido|esposo|novio|pareja|padre|papa|esposa|mujer|novia|ex|mama|madre|jefe|hermano|padrastro|el|ella|hijo|tio) .. me (pega|golpea|pego|golpeo|maltrata|viola|violo|ahorca|ahorco|encierra|amenaza|amenazo|patea|empuja|abusa|toco|obligo|ahoga|estrangulo|quiere matar|va a matar)
      me (pega|golpea|violaron|violo|golpearon|maltrata|encierra|estan pegando|quiere matar|va a matar|amenaza con) .. (marido|esposo|novio|pareja|padre|papa|mi|casa|noche|cada|el|matarme|todos)?
      (abusa de mi|abusaron de mi|abuso sexual|fui violada|fui violado|tengo miedo de volver a casa|no estoy segura en casa|no estoy a salvo)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (voy a|quiero|pienso|vamos a|tengo ganas de|planeo|ganas de|juro que voy a|deseo) (matar|apunalar|disparar|acuchillar|asesinar|lastimar|hacer dano|golpear|envenenar|estrangular|hacerle dano) (a|al) (mi|mis|la|el|los|ese|esa|todos|jefe|ella|alguien|bebe)?
      (voy a|quiero) (matarlo|matarla|matarlos|apunalarlo|dispararle)
      (miedo de|temo|miedo a) (hacerle dano|lastimar|hacer dano|matar) (a|al) (mi|bebe|el|la|mis)
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (soy|siento que soy|siendo) una (carga|molestia|basura)
      (carga|estorbo) para (todos|mi|los|mis)
      (ya)? no (puedo|aguanto|doy|soporto) (ya)? (mas|con esto|con nada|con todo|con mi vida|con la vida|asi)
      no (puedo|aguanto) mas
      (sin esperanza|sin salida|desesperado|desesperada|no veo salida|no veo futuro|no tengo futuro|perdi la esperanza|vacio por dentro|vacia por dentro|muerto por dentro|muerta por dentro|no sirvo para nada|nada tiene sentido|nada vale la pena|todo me da igual|no le importo a nadie)
      (me siento|estoy) (muy)? (vacio|vacia|atrapado|atrapada|hundido|hundida|inutil|sin ganas)
      (quiero|quisiera) desaparecer
      (pensamientos) (oscuros|negros|malos)
      (odio) (mi vida|vivir|a mi mismo)
      me odio
      (hermano|hermana|hijo|hija|amigo|amiga|primo|prima|padre|madre|papa|mama|esposo|companero|companera) .. (se suicido|se mato|se quito la vida|se ahorco)
      (lloro) (todos los dias|todas las noches|cada dia|cada noche)
    `),
  },
]
