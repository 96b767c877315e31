// Written by `npm run generate` from xliff/es.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `No se pudo cargar la búsqueda. Se reintenta mientras escribe.
one:# registro|other:# registros
Todos los países
Transcripción
Entrevista
Constatación
Todavía no se ha publicado nada aquí.
Comunicado de prensa
De un asociado
Lección aprendida
{0} en su hora local
Noticias
Página web
No se encontró nada para «{0}». Pruebe con menos palabras o con otras.
Capítulos
one:# resultado|other:# resultados
No se encontraron noticias anteriores.
No hay resultados.
Anunciado
Añadir al calendario
Este video todavía no se puede ver aquí.
El contenido está dañado o no es el esperado.
one:# publicación|other:# publicaciones
Estaba previsto
Sostenibilidad
Buena práctica
Solicitar otro formato: {0}
Notas de políticas
Constataciones
one:# documento|other:# documentos
No disponible en {0}.
Inscribirse
En esta página
Todo el contenido de {0}
Pasados
Enlace a esta publicación: {0}
Quiénes participan
Celebrado
Lo que evalúa
Copiar
Investigación
Más sobre el proyecto
Cancelado
Panorama
Última actualización:
Recomendaciones
Fijado
Otros países
Próximos
El sitio que aloja este contenido no permite que otras páginas lo muestren.
Publicaciones
Herramienta
Estudio
Buscar
Evaluación final
Híbrido
Solo {0}
Coherencia
Evaluación
Hoy
Seleccionado: cópielo con el teclado o el menú.
Citar y reutilizar
Cronología
No se pudieron cargar los subtítulos.
En la prensa
La página del proyecto
Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican su aprobación o aceptación oficial por las Naciones Unidas.
Cargando…
Compendio
Tipo
No hay eventos previstos por el momento.
Otras publicaciones
Países
Recomendación
En curso
El sitio que aloja este contenido respondió con el error {0}.
El informe
Finaliza: {0}
Video
¿Necesita una publicación en otro formato, por ejemplo en letra grande o en texto sin formato?
Contacto
Período evaluado
Se reproduce desde {0}, que sabrá que usted ve este video.
Anunciado en {0}: {1}
Esta publicación ya no figura en la lista.
Mostrar noticias anteriores
El sitio que aloja este contenido tarda demasiado en responder.
Copia guardada del {0}
No se pudo acceder al contenido.
Elija un país para ver solo lo que se refiere a él.
Buenas prácticas
Ver en {0}
Informe
País
Buscando…
Ambas fases
one:# noticia|other:# noticias
Licencia:
Evaluación de mitad de período
No todo está disponible en {0}; se muestra en {1}.
No se encontró el contenido en su dirección.
Enlace a esta publicación
Fecha
El contenido necesita una versión más reciente de este módulo.
Pertinencia
Asociados
Este video ya no figura en la lista.
Ejecutado por
{0} de {1}
También en
one:# país|other:# países
Solicitar otro formato
Comienza: {0}
pág. {0}
Publicado en
Publicado por
Fase
Reintentando…
one:# página|other:# páginas
Impacto
Eventos
Conclusión
Reintentar
Abrir {0}
Añadir todo al calendario
Evento
Mostrar todo sobre {0}
Descargar
Financiado por
Lecciones aprendidas
No tiene conexión. El contenido se cargará cuando vuelva a conectarse.
Desafíos
No se pudieron cargar las noticias anteriores.
one:# evento|other:# eventos
Anunciado en {0}
El contenido es demasiado grande para mostrarlo aquí.
Independiente
Reproducir: {0}
Aplazado
Folleto
Subtítulos: {0}
Artículo
Borrar los filtros
Interna
Introducción
Período
En línea
Se reproduce desde {0}.
Grabación
Eficiencia
Publicación
Idioma
one:Mostrar # más|other:Mostrar # más
Este video no se pudo reproducir aquí.
Copiado
Eficacia
Este módulo no sabe dónde está su contenido.
Todo
Copiar la cita de {0}
Mapa de los países
Nota de políticas
Videos
Vías de avance
Fecha por anunciar
Principales conclusiones`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
