import { lines, type Phrases } from './phrases.ts'

/** The same signs in Spanish, written without accents. */
export const SPANISH: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    patterns: lines(`
      (es|sera|va a ser) mi (ultima|ultimo) (semana|dia|noche|carta|mensaje)
      mejor me (muero|mato|mataria|moriria|hubiera muerto)
      (quiero|quisiera|deseo) (ir|irme|marcharme) (al cielo|con dios|con (mi|mis) .. que murio)
      @quiero (ya|me|yo|a|de|en|que|es|tanto|todos los dias|siempre|por fin|mucho)? @morir
      (me|se) (voy a|quiero|quiere|quisiera|he querido|iba a|podria|debo|deberia|pienso|intente|intento|trate de|gustaria|va a|vas a|dan ganas de|dieron ganas de|puedo|estoy por|tengo que) (matar|morir|suicidar|ahorcar|colgar|tirar|lanzar|aventar|arrojar|desvivir|envenenar|ahogar|quitar la vida|cortar las venas|pegar un tiro|dar un tiro|dormir para siempre|ir de este mundo|quitar de en medio|saltar)
      (ya)? no (quiero|deseo|tengo ganas de|merezco|aguanto|soporto|puedo|vale la pena|tiene sentido|le veo sentido a|le encuentro sentido a|veo sentido a|le hallo sentido a|veo razon para|tengo razones para|tengo motivos para|tengo razon para|hay razon para|hay motivo para|quisiera|pienso|creo que|voy a|vamos a|me importa|encuentro motivos para|encuentro razones para|se para que|queda nada por que) (ya|mas|seguir|a)? (vivir|viviendo|viva|vivo|existir|existiendo|despertar|despertarme|la vida|mi vida|estar viva|estar vivo|estar aqui|seguir aqui|seguir viviendo|estar en este mundo|amanecer|con vida|con mi vida|con la vida|esta vida|llegar a manana|pasar de esta noche|levantarme nunca|luchar por vivir|si vivo o muero|si me muero|morirme)
      (vida|vivir) .. no (tiene|vale|merece|le veo|sirve) .. (sentido|pena|nada|para nada|valor)
      (sin|perdi las|perdido las|se me fueron las|no me quedan|no tengo) (ganas|razones|motivos|fuerzas) (de|para) (vivir|seguir viviendo|seguir vivo|seguir viva|existir|estar viva|estar vivo)
      (si|cuando|el dia que) (yo)? (ya)? (me)? (muero|muera|muriera|mato|matara|voy|fuera|no este|no estoy|no estuviera|no existiera|no estare) ... (nadie|mejor|igual|alivio|tranquilos|lloraria|importaria|extranaria|felices|descansaran|todos|notaria|cuiden|ganan)
      (nadie|quien) (me)? (extranaria|echaria de menos|echara de menos|extranara|notaria|lloraria|lloraria por mi|notaria mi ausencia|se daria cuenta) (si|mi)?
      (mundo|familia|todos|hijos|ellos|ustedes|papas|padres|mama|pareja|esposo|esposa|gente|amigos) .. (mejor|tranquilos|felices|bien|tranquila|feliz|aliviados|descansarian) .. sin mi
      (ya)? (escribi|deje|hice|tengo|prepare|escribiendo|termine|escrito|dejado) .. (carta|cartas|nota|testamento) .. (despedida|despedirme|para (mis|mi|todos|ellos|cuando)|mi familia|hijos|lista|listas|ya)
      (adios|chao|hasta nunca|hasta siempre) .. (mundo|todos|para siempre|los quiero|los amo|perdon|familia|gracias por todo|me voy|amigos)
      (perdon|perdonenme|perdoname|lo siento) .. (todo|mama|papa|familia|lo que voy|no puedo mas|no pude|ya no puedo|fui una carga|hijos) .. (adios|los quiero|los amo|me voy|mas|hacer|gracias)
      (tengo|compre|consegui|guarde|junte|prepare|guardando|escondi|cargue|conseguido|comprado|juntando) .. (soga|cuerda|pistola|cuchillo|navaja|arma|veneno|raticida|pastillas|revolver|cianuro|cuter) .. 
      (se|tengo|ya) .. (como|cuando|donde|plan|fecha|dia) .. (hacerlo|lo voy a hacer|matarme|voy a hacerlo|elegido|elegida|decidido|acabar)
      (cuantas|que dosis|cuanto|cuanta|que cantidad|cuantos) .. (pastillas|paracetamol|ibuprofeno|clonazepam|medicamento|insulina|veneno|rivotril|diazepam|pildoras|sangre) .. (morir|matar|mortal|letal|sobredosis|necesito|hacen falta|dormir|morirme|mata|bastan|perder)
      (estoy|parado|parada|subido|subida|sentada|sentado) .. (puente|azotea|balcon|vias|borde|techo|cornisa|barandal|anden) .. 
      (tirar|tirarme|lanzar|lanzarme|saltar|brincar|aventarme|aventar|arrojarme|me tiro|me lanzo|salto) .. (puente|tren|edificio|balcon|ventana|metro|azotea|vias|carro|coche|camion|autobus|techo|rio)
      (anoche|ayer|hoy|antier|semana pasada|hace (dos|tres|unos|pocos) dias|hace poco) .. (intente|trate|casi) .. (matarme|suicidarme|quitarme|morir|me mato|lo hago|hacerlo|acabar)
      (seria|estaria) mejor (si|que) (yo)? (no|ya no) (estuviera|existiera|viviera|hubiera nacido|estar)
      (adelantar|llego) mi (hora|muerte|final|fin)
      (gustaria|quisiera|quiero|prefiero|ojala) .. (dios|alguien|algo|coche|carro|camion|cancer|accidente|rayo) .. (me)? (lleve|mate|llevara|matara|atropelle|atropellara|recoja)
      (dios|senor|virgen) .. (llevame|llevame ya|recogeme|quitame la vida|dejame morir)
      (puse|pongo|poner|deje|dejando|arregle|arreglando|regale|regalando) .. (todo en orden|mis cosas|mis asuntos|papeles|mis pertenencias|mi ropa|mi perro) .. (antes de irme|para cuando|no este|porque|despedida|ya no|irme|no las)
      (ultimo|ultima|ultimos|ultimas) (dia|noche|mensaje|palabras|navidad|cumpleanos|carta|dias) .. (vivo|viva|mi vida|ver|escribo|adios|despedida|aqui)?
      (pensamientos|ideas|ideacion|intento|plan|tendencias|sentimientos|ganas) (suicidas|suicida|de suicidio|de muerte|suicidarme|de morirme|de morir)
      solo (sigo|estoy) (aqui|vivo|viva) por (mis|mi)
      (sigo|sigo aqui|vivo|viva|estoy (viva|vivo|de pie)|aguanto) .. por (mis hijos|mi mama|mi madre|mi hija|mi hijo|mi perro|mi gato|mi familia)
      (estoy|aqui|vivo|viva) .. por (mis hijos|mi mama|mi madre|mi hija|mi hijo|mi perro|mi gato|mi familia) (si no|nada mas|unicamente)
      (solo|unicamente|nada mas) .. (estoy|sigo|aqui) .. por (mis hijos|mi mama|mi madre|mi hija|mi hijo|mi perro|mi gato|mi familia)
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
      (para|pa) que (seguir|sigo|continuar|vivir|estar|despertar|existir) .. (vivo|viva|viviendo|aqui|existiendo|respirando|manana)
      (se|me) .. (pasa|pasado|paso|cruza|cruzado|ronda|rondando|viene|vino) (por|a) la (cabeza|mente) .. (@morir|quitarme|hacerlo|acabar|tirarme)
      (no|nunca|jamas) (me|nos)? (van a|vas a|va a|vayan a|volveran a|volveras a|vuelven a)? (volver)? (a)? (ver|saber de mi|encontrarme|verme|escucharme) .. (mas|nunca|gracias|adios|los quiero|los amo|cuidense)
      (gracias|perdon|cuidense|los quiero|los amo) .. (no|nunca|ya no|jamas) (me)? (van a|vas a|va a|volveran a|volveras a) (volver a)? (ver|verme|saber de mi|oir de mi|molestar)
      (lo)? (intente|intento|quise matarme|quise morir|quise morirme|trate de matarme) ... (ahora|hoy|otra vez|de nuevo) ... (igual|vuelto|vuelve|volvio|otra vez|de nuevo|lo mismo|pensando|ganas|ahi)
      (irme|ir|voy|largarme|pasar|marcharme|mudarme) (al|pal|para el|a un) (otro mundo|mas alla|hoyo|cementerio|panteon|cielo|otro barrio)
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
      (tome|tomado|bebi|trague|tragado|ingeri) .. (veneno|raticida|cloro|lejia|pastillas|cianuro|insecticida)
      (voces|voz|dios|diablo) .. (me)? (dicen|dice|ordenan|ordena|mandan|piden|digan) .. (mate|matar|muera|salte|saltar|mate a|haga dano|le haga dano|morir|tire|corte|lastime)
      (oigo|escucho) voces que .. (me)? (dicen|hablan|ordenan|mandan)
      me (dicen|mandan|ordenan) que le haga dano (a|al|a mi|a la)
      (no)? (para|deja) de sangrar
      (tome|tomarme|tomado|tomar|trague|tragarme|tragado|empastille|meti|inyecte|tragar) .. (blister|caja|frasco|tira|tableta|bote|cajas|frascos) .. (entero|entera|completo|completa|de|todas)
      (abri|corte|cortado|abierto) las venas
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    patterns: lines(`
      (marido|esposo|novio|pareja|padre|papa|esposa|mujer|novia|ex|mama|madre|jefe|hermano|padrastro|el|ella|hijo|tio|abuelo|suegra|suegro|cunado|primo|profesor|vecino|madrastra) .. me (pega|pego|pegaba|golpea|golpeo|patea|pateo|ahorca|ahorco|estrangula|estrangulo|viola|violo|empuja|empujo|encierra|encerro|amenaza|amenazo|maltrata|maltrato|abusa|abuso|toca|toco|obliga|obligo|lastima|lastimo|quema|quemo|arrastra|arrastro|cacheteo|cachetea|avento|jalo|corto|secuestro|drogo|agarro a golpes|tiene encerrada|tiene encerrado|quiere matar|va a matar|puso un cuchillo|apunto|abofeteo|abofetea|forzo|fuerza|dio una paliza|ha pegado|ha golpeado|ha violado|ha amenazado|esta pegando)
      (me|nos) (estan|esta|han|ha|van a|va a) (pegando|golpeando|violado|golpeado|matar|abusado|abusando|amenazado|amenazando|hacer dano|maltratando)
      (tengo miedo|miedo) (de|a|que) .. (mi|el|ella|que me|llegue|volver|casa) .. (mate|pegue|golpee|esposo|marido|novio|pareja|casa|papa|padre|haga algo|ex)
      (marido|esposo|novio|pareja|padre|papa|esposa|mujer|novia|ex|mama|madre|jefe|hermano|padrastro|el|ella|hijo|tio) .. me (pega|golpea|pego|golpeo|maltrata|viola|violo|ahorca|ahorco|encierra|amenaza|amenazo|patea|empuja|abusa|toco|obligo|ahoga|estrangulo|quiere matar|va a matar)
      me (pega|golpea|violaron|violo|golpearon|maltrata|encierra|estan pegando|quiere matar|va a matar|amenaza con) .. (marido|esposo|novio|pareja|padre|papa|mi|casa|noche|cada|el|matarme|todos)?
      (abusa de mi|abusaron de mi|abuso sexual|fui violada|fui violado|tengo miedo de volver a casa|no estoy segura en casa|no estoy a salvo)
      me (agarro|agarra|tomo|apreto|aprieta|jalo|jala|cogio|coge|tiro|arrastro|zarandeo|avento|avienta|empujo|sujeto|estrello) .. (del|de los|de las|de la|por el|el|la|contra|por los|por las|al) .. (cuello|pelo|cabello|brazo|brazos|garganta|grenas|suelo|pared|piso|cara|escaleras)
      (me)? (lanzo|avento|tiro|aventaba) .. (platos|plato|vaso|cuchillo|botella|silla|agua hirviendo|agua caliente)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    sure: true,
    patterns: lines(`
      (hija|hijo|nina|nino|nieta|nieto|sobrina|sobrino|bebe) .. (llego|volvio|regreso|viene|vino) ... (llena|lleno|con) de? (moretones|moratones|golpes|marcas|quemaduras)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (la|lo|le|los|les) (pega|pego|golpea|golpeo|maltrata|patea|ahorca|ahorco|viola|violo|toca|amenaza con matar) .. (a|al|su|cada|todos|anoche|cuando|borracho|marido|esposo|novio)?
      (abusan|abusa|abuso|abusaron) (de|del) (el|la|los|mi|una|un|sus) .. (hija|hijo|sobrina|sobrino|nieta|nieto|alumno|alumna|nina|nino|hermana|vecina|amiga)
      (a)? (mi|la|una|su|al|el) .. (sobrina|sobrino|hija|hijo|hermana|hermano|vecina|amiga|amigo|prima|nina|nino|nieta|alumna|alumno|mama|madre|companera) .. (la|lo|le|los) .. (abusando|abusan|pegando|pegan|golpeando|golpean|maltratando|maltratan|violando|violaron|tocando|tocan|pega|golpea|maltrata)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (hermano|hermana|hijo|hija|amigo|amiga|primo|prima|padre|madre|papa|mama|esposo|esposa|novio|novia|alumno|alumna|companero|companera|pareja|sobrina|sobrino|el|ella) .. se (corta|esta cortando|lastima|hace dano|autolesiona|quema|ha cortado|corto las venas)
      (dejo|dejado|escribio|mando) .. (carta|nota|mensaje) .. (despedida|despidiendose|apago|no contesta|desaparecio|no aparece|telefono|adios)
      (amenaza|amenazo|dice|dijo|habla|dicen|escribio|jura) .. (matarse|suicidarse|quitarse la vida|ya no quiere vivir|no quiere vivir|se quiere morir|se va a matar|se va a (pegar|colgar|tirar|quitar))
      (hermano|hermana|hijo|hija|amigo|amiga|primo|prima|padre|madre|papa|mama|esposo|esposa|novio|novia|alumno|alumna|companero|companera|pareja|sobrina|sobrino|tio|tia|el|ella|roomie|cunado|cunada) .. (intento|trato de|quiso|quiere|intenta|trata de|iba a|va a|amenaza con|piensa en|planea|esta por) (ahorcarse|matarse|suicidarse|quitarse la vida|tirarse|colgarse|cortarse|envenenarse|lanzarse|morirse|aventarse|hacerse dano)
      (hermano|hermana|hijo|hija|amigo|amiga|primo|prima|padre|madre|papa|mama|esposo|esposa|novio|novia|alumno|alumna|companero|companera|pareja|sobrina|sobrino|tio|tia|el|ella|cunado|cunada) .. se (tomo|trago|metio|empastillo|bebio) .. (pastillas|frasco|caja|blister|veneno|cloro|raticida|medicamentos|somniferos|lejia)
      (mando|dejo|envio|escribio|grabo|subio|publico) .. (audio|mensaje|video|carta|nota|texto|historia|estado) .. (despidiendose|de despedida|despedida|adios|ya no quiere|no quiere vivir)
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    who: 'other',
    firm: true,
    patterns: lines(`
      (hermano|hermana|hijo|hija|amigo|amiga|primo|prima|padre|madre|papa|mama|esposo|esposa|companero|companera|tio|tia|abuelo|abuela|vecino|vecina|profesor|alumno|novio|novia) .. se (suicido|mato|quito la vida|ahorco|colgo)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (voy a|quiero|pienso|vamos a|tengo ganas de|planeo|ganas de|juro que voy a|deseo) (matar|apunalar|disparar|acuchillar|asesinar|lastimar|hacer dano|golpear|envenenar|estrangular|hacerle dano) (a|al) (mi|mis|la|el|los|ese|esa|todos|jefe|ella|alguien|bebe)?
      (le|les|lo|la|los) (voy a)? (meto|meter|pego|pegar|doy|dar|clavo|clavar|entierro|enterrar|suelto) .. (balazo|balazos|tiro|tiros|cuchillo|punalada|punaladas|navaja|plomazo|machetazo)
      (voy a|quiero) (matarlo|matarla|matarlos|apunalarlo|dispararle)
      (miedo de|temo|miedo a) (hacerle dano|lastimar|hacer dano|matar|pegarle|golpear) (a|al) (mi|bebe|el|la|mis|alguien|otros|otra persona)
      (quiero|voy a|ganas de|pienso|deseo|queria|impulso de|imagino) (clavarle|enterrarle|meterle|pegarle|darle|romperle|partirle|hacerle) .. (cuchillo|tiro|tiros|balazo|balazos|punalada|punaladas|navajazo|cabeza|dano)
      (ganas de|imagino|pienso en|impulso de|deseos de|miedo de) (matarlo|matarla|matarlos|apunalarlo|apunalarla|dispararle|ahorcarlo|ahorcarla|estrangularlo|estrangularla|envenenarlo|envenenarla|golpearlo|golpearla)
    `),
  },
  {
    kind: 'abuse',
    level: 'concern',
    patterns: lines(`
      (jefe|jefa|marido|esposo|novio|pareja|esposa|madre|padre|mama|papa|ex|novia|suegra) .. me (grita|insulta|humilla|controla|acosa|prohibe|revisa|vigila|ignora|menosprecia|no deja|quita el dinero|manipula|cela)
    `),
  },
  {
    kind: 'abuse',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (esposo|marido|novio|pareja|esposa|novia|ex) .. (controla|revisa|vigila|quita|prohibe|insulta|humilla) .. (dinero|celular|telefono|ropa|amigas|amigos|familia|salir|me insulta|me humilla)
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    patterns: lines(`
      (soy|siento que soy|siendo) una (carga|molestia|basura)
      (carga|estorbo) para (todos|mi|los|mis)
      (no)? (le|les)? (encuentro|veo|hallo|tiene) .. sentido .. (nada|todo|esto|vida|seguir)
      nada (tiene sentido|me importa|vale|me hace feliz|va a cambiar|cambia|mejora|sirve|me ayuda)
      (me siento|estoy|siento que estoy|soy) (tan|muy|completamente|muerto|muerta)? (vacio|vacia|solo y|sola y|inutil|atrapado|atrapada|desesperado|desesperada|hundido|hundida|roto|rota|un fracaso|una fracasada|una carga|un estorbo|sin esperanza|sin ganas|sin fuerzas|destrozado|destrozada|muerto por dentro|muerta por dentro|sin salida|perdido en la vida|basura|agotada de todo|agotado de todo|una basura|una decepcion|al limite|al borde)
      (harto|harta|cansado|cansada) de (todo|luchar|sufrir|fingir|mi|ser)
      (no) (paro|puedo parar|dejo|puedo dejar) de llorar
      (me acosan|me hacen bullying|bullying|acoso|acosa|acosan)
      (tome|tomo|bebo|beber|bebiendo) .. (todos los dias|cada dia|cada noche|para dormir|para olvidar|para aguantar)
      (no) (he comido|como) .. (dias|nada)
      (perdi|murio|perdimos) .. (suicidio|se suicido|se mato)
      (preocupado|preocupada|preocupa|miedo) .. (hermano|hermana|hijo|hija|amigo|amiga|pareja|esposo|esposa|mama|papa|novio|novia) .. (triste|deprimido|deprimida|raro|sin ganas|solo|aislado|aislada|haga algo|algo malo|hacerse dano|esperanza)
      (abusaron|violaron|pegaban|pegaba|golpeaba|golpeaban|maltrataban|abuso) .. (cuando era|de nino|de nina|infancia|hace anos|hace muchos anos|de pequena|de pequeno|chica|chico)
      (me cortaba|me lastimaba|me autolesionaba)
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
      no (valgo|sirvo|importo|merezco) (nada|para nada|a nadie|la pena|nada bueno)
      no me (deja|dejan) (ver|hablar|salir|trabajar|manejar|tener|usar|estudiar|ir) .. (amigas|amigos|familia|dinero|casa|telefono|celular|con nadie|sola|carro|mama|hermana)
      (vomito|vomitar|me provoco el vomito|me meto los dedos|purgo) .. (comer|cada comida|comida|cena|cenar|desayunar|almorzar)
      no (tengo|me queda|me quedan|hay|siento) .. (esperanza|esperanzas|ilusion|ilusiones|futuro)
    `),
  },
]
