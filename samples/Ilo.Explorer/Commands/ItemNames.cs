using Ilo.Domain;
using Ilo.Domain.Catalogues;

namespace Ilo.Explorer.Commands;

/// <summary>The identifiers of a catalogue's records.</summary>
internal static class ItemNames
{
    extension(Catalogue catalogue)
    {
        /// <summary>Returns the identifier of the item that a project, event or article is.</summary>
        internal string IdentifierOf(IRecord record) => record switch
        {
            Project project => catalogue.ItemOf(project).Identifier.ToString(),
            Event item => catalogue.ItemOf(item).Identifier.ToString(),
            Article article => catalogue.ItemOf(article).Identifier.ToString(),
            _ => throw new ArgumentException("The record is no project, event or article.", nameof(record)),
        };
    }
}
