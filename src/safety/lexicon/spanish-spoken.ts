import { lines, type Phrases } from './phrases.ts'

/** Spanish as it is spoken on both sides of the ocean, beside the plain words for the same. */
export const SPANISH_SPOKEN: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    patterns: lines(`
      (@quiero) (ya|solo|nomas)? (petatearme|pelarme de este mundo|estirar la pata|colgar los tenis|irme al hoyo|palmarla|diñarla|espicharla|cascarla|irme al otro lado|irme con dios|que me lleve la (huesuda|calaca|parca|muerte)|que me lleve la chingada de una vez|partir de este mundo|dejar de sufrir para siempre|borrarme del mapa|desvivirme|sacarme de encima la vida)
      (hasta|hasta las|hasta el|hasta la|hasta los) .. (cono|madre|huevos|polla|cojones|verga|chingada|narices|gorro|tope|coronilla|pelotas|bolas|ovarios) .. de (vivir|la vida|existir|esta vida|estar vivo|estar viva|mi vida|respirar)
      (pereza|flojera|hueva|paja|lata|fiaca|ladilla|pesadez|castigo|condena|carga) (es|de)? (estar|seguir|vivir|tener que vivir|tener que estar) (viva|vivo|viviendo|otro dia|aqui)
      (si|que|ojala) (me|nos) (atropella|atropellara|atropelle|mata|matara|parte|partiera|cae|cayera|lleva|llevara|da|diera|muero|muriera|pasa|pasara) ... (mejor|que bueno|ni modo|igual|importa|descanso|descansaria|favor|bien|perfecto|tanto mejor|nada|alivio|agradezco|agradeceria|feliz|problema)
      (ganas|idea|pensado|pienso|pensando|loco|loca|tentacion|dispuesto|dispuesta) .. (tirarme|aventarme|lanzarme|arrojarme|botarme|mandarme) .. (abajo|metro|puente|viaducto|tren|carros|balcon|piso|rio|vias|carro|camion|azotea|ventana)
      (estorbo|sobro|estorbando|sobrando) en (este mundo|la vida|esta vida|el mundo)
      (mundo|todos|familia|casa|ellos|hijos) .. (mejor|descansarian|descansan|tranquilos|respirarian|felices) .. (si yo no (estoy|estuviera|existiera|estuviese)|sin mi|conmigo muerto|conmigo muerta|si me (muero|voy|mato))
      (pa|para) (lo)? que (me)? (queda|quedo|vivo) .. (convento|vivir|aqui|vida)
      (dejo|deje|dejado|di|doy|pase|le pase) .. (claves|contrasenas|papeles|escrituras|llaves|testamento|tarjetas|codigos) ... (por si|cuando|para cuando|si) .. (manana|ya|me muero|no) .. (no estoy|no este|estoy|falte|falto|este|pase algo|amanezco)
      si (no|ya no) .. (contesto|aparezco|escribo|vuelvo|llego|respondo|saben de mi) .. (ya saben|sabran|saben) (por que|porque|lo que|donde)
      (falto|faltaba|estuve a) .. (poco|poquito|nada|un pelo|un paso|punto) .. (para|de) (saltar|tirarme|aventarme|hacerlo|matarme|lanzarme|cortarme|colgarme|no contarla|arrojarme)
      (muerto|muerta) .. (al menos|por lo menos|siquiera|como sea) .. (dejo|dejaria|sirvo|valgo|hay|cobran|les queda|ayudo) .. (dinero|plata|seguro|algo|casa|lana|pasta)?
      no (le)? (hago falta|sirvo) a nadie (vivo|viva)
      me (quise|intente|trate de|estuve a punto de|iba a) (matar|suicidar|colgar|ahorcar|morir|tirar|aventar|quitar la vida)
      no (quiero|pienso|planeo|voy a|creo que) (llegar|llegare|ver|llegue|vea) (a|hasta|el|la|al)? (fin de ano|final de ano|ano nuevo|navidad|proximo ano|ano que viene|otro ano|los (30|40|50|treinta|cuarenta|cincuenta)|mi cumpleanos|otro cumpleanos|manana|el lunes|vieja|viejo)
      (la proxima|el proximo|esta vez|esta|la segunda) (vez|intento)? (si|ya)? no (voy a)? (fallo|fallar|fallare|la cuento|me salvan|me encuentran)
      (perdon|perdonen|perdonenme|perdoname|perdonadme|disculpenme) .. (no (es|fue|sera) (la)? culpa (de)? (nadie|suya|tuya|vuestra|ustedes|de ellos))
      no (es|fue|sera) culpa de nadie .. (perdon|perdonen|adios|cuidense|los quiero|los amo|me voy)
      (mejor|bien) .. (cobrando|con) (el|mi) seguro .. (que|de vida|conmigo|teniendome)
      (juntando|guardando|ahorrando|escondiendo|acumulando) .. (pastillas|pastis|medicinas|medicamentos|somniferos|ampollas)
      (no tiene|no le veo|ya no hay|no hay) (caso|chiste|gracia|objeto) .. (siga|seguir|vivir|viviendo|este|estar) .. (aqui|viva|vivo|viviendo|mundo)?
      (hoy|esta noche|ahora|ya|manana) .. (si|ahora si|de veras|de verdad)? me (mato|suicido|cuelgo|ahorco|tiro|pego un tiro|aviento|lanzo|quito la vida|desvivo|petateo)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    firm: true,
    patterns: lines(`
      (no|tampoco) .. (me)? (voy a|quiero|quisiera|pienso|pensaria) (matarme|matar|suicidar|suicidarme|hacer nada|morir|morirme) .. (pero|aunque|solo que|nomas que) .. (si no (despierto|amanezco|desperte|despertara)|si me (muero|muriera|mata|atropella)|ojala|no me importaria|me gustaria no|me daria igual|que bueno|un alivio)
      si (manana|ya|un dia|una noche)? no (despierto|amanezco|me despierto|me levanto|vuelvo a despertar) .. (que bueno|mejor|ni modo|bien|perfecto|da igual|no pasa nada|no me importa|me haria un favor|tanto mejor|alivio|descanso|pues ya)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    patterns: lines(`
      (me|nos) .. (ha dado una paliza|han dado una paliza|dieron una paliza|da palizas|pego una paliza|ha partido la cara|partio la cara|partio el labio|rompio la nariz|rompio el brazo|rompio una costilla|dejo moretones|dejo el ojo morado|manoseo|manosea|manosearon|toqueteo|toquetea|arrincono|acorralo|encerro en|cogio del cuello|agarro del cuello|metio mano|saco a golpes|puteo a golpes|madreo|madrea|cacheteo|dio una golpiza|dio una madriza|dio un puñetazo|tiro del pelo|reviento a golpes|amenaza de muerte|amenazo de muerte)
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    patterns: lines(`
      (no)? (le|les)? (hallo|encuentro|veo) .. (chiste|gracia|rumbo|salida) .. (nada|vida|todo)
      (ando|estoy|vivo|me siento|sigo) (bien|muy|re|super|todo|toda)? (bajoneado|bajoneada|por los suelos|en el hoyo|hecho mierda|hecha mierda|hecho pedazos|hecha pedazos|en la mierda|en el pozo|muerto en vida|muerta en vida|depre|apagado|apagada)
      (me siento|soy|siento que soy|siento que) .. (un cero a la izquierda|una mierda|poca cosa|un inutil|una inutil|estorbo|sobro|de mas)
    `),
  },
]
