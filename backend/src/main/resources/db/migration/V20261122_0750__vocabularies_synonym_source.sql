-- These sources told nothing that a reader needs, in a language that most do not read; an administrator's own stay.
update synonym set source = null
 where source in ('glossary', 'terms of the vocabularies', 'words of the field');
