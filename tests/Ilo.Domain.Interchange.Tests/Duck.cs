using System.Data.Common;
using DuckDB.NET.Data;

namespace Ilo.Domain.Interchange.Tests;

/// <summary>DuckDB without a file of its own, which is asked about written files.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal Duck() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    /// <summary>Gives away the reader of an answer, before its first row: it has the names also where there are no rows.</summary>
    internal void Read(string sql, Action<DbDataReader> read)
    {
        using DuckDBCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The tests make the text, of names and days.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DbDataReader reader = command.ExecuteReader();
        read(reader);
    }

    /// <summary>Returns what is made of each row.</summary>
    internal T[] Rows<T>(string sql, Func<DbDataReader, T> row)
    {
        List<T> rows = [];
        Read(sql, reader =>
        {
            while (reader.Read())
            {
                rows.Add(row(reader));
            }
        });
        return [.. rows];
    }
}
